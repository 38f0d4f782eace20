package org.yangguang.platform.requests.handling;

import java.util.List;
import java.util.Set;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;

/**
 * Something that is done to a case. A bean; it keeps no state.
 *
 * <p>{@link #offer} says whether the law and the facts allow it now. It is asked for the case page, and again in the
 * transaction of the deed with the case's row locked, so what is not offered cannot be done by a hand-made call either.
 */
public interface CaseDeed {

    /** What the trail and the story call it. */
    DeedKind kind();

    /** Its part of the address, a noun such as {@code correction-notice}; unique among all deeds. */
    String segment();

    /** What the button says: a verb and its object, such as 发出补正告知书. */
    String label();

    /** Who may do it: for their own organ, or, where the role oversees, for any of the county. */
    Set<Role> by();

    /** Place among the deeds of a case, smallest first: the order in which a case usually takes them. */
    int order();

    /** Whether, where it can be done, it is what usually comes next: the one step that the page puts first. */
    default boolean isNext(Situation at) {
        return false;
    }

    /** Whether it can be done now, with its effect, or why not. */
    Offer offer(Situation at);

    /** Where its button leads; its own form, unless something has to be found out before. */
    default String entrance(Situation at) {
        return at.address() + "/deeds/" + segment();
    }

    /**
     * What has to be filled in.
     *
     * @param typed what is known already: of the address when the form is opened, of the form when it is sent
     */
    default List<DeedField> fields(Situation at, Form typed) {
        return List.of();
    }

    /** Notes, beside their fields, problems that no single field shows; each field by itself was checked already. */
    default void check(Situation at, Filled filled, Problems problems) {}

    /** Whether documents go out with it, so that they are to be looked at first. */
    default boolean issues() {
        return false;
    }

    /** Whether its documents are only shown and checked, because a later deed issues them. */
    default boolean drafts() {
        return false;
    }

    /** Heading of its form. */
    default String heading(Situation at, Form typed) {
        return label();
    }

    /**
     * The documents that go out with it, in order; shown before it is done. A field of {@code CommonField} that is left out
     * is filled in from the case, the applicant as addressee too. Asked only where nothing is wrong with the form.
     */
    default List<PaperContent> papers(Situation at, Filled filled) {
        return List.of();
    }

    /**
     * Does it, within the transaction that also holds its key and its entry in the trail; what it refuses leaves nothing
     * behind, no number either.
     *
     * @param issued the documents of {@link #papers}, numbered, in the same order
     * @return {@link Situation#done}, or what keeps it from being done
     */
    Effect perform(Situation at, Filled filled, List<Paper> issued);
}
