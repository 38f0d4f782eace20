package org.yangguang.platform.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;

/**
 * An item.
 *
 * @param organName as the organ was called when it was published
 * @param content what is public; before the first publication, the draft. What is being changed is given by {@link Items#working}
 * @param status of an official document, else null
 * @param edition counts what was public, from 1
 * @param disclosure null until it is fixed
 * @param publishAt when it is to be published by itself, or null for at once
 * @param review who looks at it since it was handed in, the publisher last; empty in a draft
 * @param agreed how many of them have agreed
 * @param approvalOwed published by one person in an emergency, and nobody has agreed yet
 * @param author who wrote the present text; null where the program did
 * @param reevaluateOn when an item that is not published is looked at again (Art. 18), or null
 * @param version counts every change
 * @param editing who has the text open for writing, or null
 */
public record Item(
        ItemId id,
        OrganId organ,
        String organName,
        Content content,
        @Nullable DocumentStatus status,
        int edition,
        ItemState state,
        @Nullable Disclosure disclosure,
        @Nullable Instant publishAt,
        List<ReviewStep> review,
        int agreed,
        boolean approvalOwed,
        @Nullable PersonId author,
        @Nullable PersonId publisher,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        @Nullable LocalDate reevaluateOn,
        int version,
        @Nullable Editing editing) {

    public Item {
        review = List.copyOf(review);
    }

    /** Who has a text open, and since when. */
    public record Editing(PersonId by, Instant at) {}

    public ItemKind kind() {
        return content.kind();
    }

    /** Whether everyone may read it now. */
    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    /** Whether a public text is being changed. */
    public boolean isBeingRevised() {
        return publishedAt != null && state != ItemState.PUBLISHED && state != ItemState.WITHDRAWN;
    }

    /** The edition that is being worked on. */
    public int workingEdition() {
        return isBeingRevised() ? edition + 1 : edition;
    }

    /** Its public page; never changes. */
    public String address() {
        return "/items/" + id.value();
    }

    /** Its name in the trail. */
    public String subject() {
        return "item:" + id.value();
    }

    /** Whose turn it is; nobody's where nothing waits for an agreement. */
    public Optional<ReviewStep> turn() {
        return agreed < review.size() ? Optional.of(review.get(agreed)) : Optional.empty();
    }

    /** What it is to agree now: the last agreement before the publisher's turn approves. */
    public ItemMove agreement() {
        return agreed + 2 < review.size() ? ItemMove.AGREE : ItemMove.APPROVE;
    }

    /** How an official document stands on that day; nothing for other items. */
    public Optional<Validity> validity(LocalDate day) {
        DocumentFacts facts = content.document();
        return status == null || facts == null ? Optional.empty() : Optional.of(status.on(day, facts));
    }
}
