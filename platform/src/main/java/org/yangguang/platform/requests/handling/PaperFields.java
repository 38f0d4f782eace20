package org.yangguang.platform.requests.handling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.requests.papers.PaperField;
import org.yangguang.platform.requests.papers.PaperField.Need;
import org.yangguang.platform.requests.papers.PaperKind;

/** The own fields of a document as fields of a form, and back. */
public final class PaperFields {

    private static final long LARGEST = 999_999_999;

    private PaperFields() {}

    /** What somebody has to fill in; what is written by hand on paper is left out. */
    public static List<DeedField> of(PaperKind kind) {
        return kind.fields().stream()
                .filter(field -> field.need() == Need.REQUIRED || field.need() == Need.OPTIONAL)
                .map(PaperFields::field)
                .toList();
    }

    /** The values for the document; what was left out is left out. */
    public static Map<String, String> values(PaperKind kind, Filled filled) {
        Map<String, String> values = new HashMap<>();
        for (PaperField field : kind.fields()) {
            String value = value(field, filled);
            if (!value.isEmpty()) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private static DeedField field(PaperField field) {
        DeedField plain = switch (field.kind()) {
            case TEXT -> DeedField.line(field.key(), field.label()).longest(field.longest());
            case LONG_TEXT -> DeedField.area(field.key(), field.label()).longest(field.longest());
            case LIST ->
                DeedField.area(field.key(), field.label())
                        .longest(field.longest())
                        .hint(
                                field.columns().isEmpty()
                                        ? "一行一项"
                                        : "一行一项，每项写" + String.join("｜", field.columns()) + "，中间用“｜”隔开");
            case DATE -> DeedField.term(field.key(), field.label());
            case NUMBER -> DeedField.number(field.key(), field.label(), 0, LARGEST);
        };
        return field.required() ? plain : plain.optional();
    }

    private static String value(PaperField field, Filled filled) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LIST -> filled.text(field.key());
            case DATE -> filled.findDay(field.key()).map(Object::toString).orElse("");
            case NUMBER -> filled.findNumber(field.key()).map(Object::toString).orElse("");
        };
    }
}
