package org.yangguang.platform.requests.handling.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.handling.CaseDeed;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.DeedField.Kind;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Preview;

/**
 * The form of a deed as it is shown.
 *
 * @param fields none where it cannot be done
 * @param previews the documents as they would go out, once they were asked for
 */
public record DeedForm(Situation at, CaseDeed deed, Offer offer, List<DeedField> fields, List<Preview> previews) {

    public DeedForm {
        fields = List.copyOf(fields);
        previews = List.copyOf(previews);
    }

    static DeedForm of(Situation at, CaseDeed deed, Form form, List<Preview> previews) {
        Offer offer = deed.offer(at);
        return new DeedForm(
                at, deed, offer, offer instanceof Offer.Possible ? deed.fields(at, form) : List.of(), previews);
    }

    /** The form as it is opened: with what the address says, else what each field begins with. */
    static Form preset(Situation at, CaseDeed deed, Form typed) {
        if (deed.offer(at) instanceof Offer.Impossible) {
            return Form.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (DeedField field : deed.fields(at, typed)) {
            String given = typed.value(field.name());
            String otherwise = field.kind() == Kind.DAY && field.preset().isEmpty()
                    ? at.today().toString()
                    : field.preset();
            values.put(field.name(), given.isEmpty() ? otherwise : given);
        }
        return Form.of(values);
    }

    /** Whether documents are to be looked at first. */
    public boolean hasPapers() {
        return deed.issues() || deed.drafts();
    }

    public String action() {
        return at.address() + "/deeds/" + deed.segment();
    }

    /** Whether a file can be sent along. */
    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }
}
