package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented values with which a template is looked at. */
public final class Examples {

    private static final Map<String, String> BY_LABEL = Texts.lines("examples.txt").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1].replace(" / ", "\n")));

    private static final Map<PaperKind, String> DUE_AFTER = Map.of(
            PaperKind.CORRECTION_NOTICE, "收到补正的申请之日起20个工作日",
            PaperKind.REASONS_NOTICE, "2026-03-30",
            PaperKind.EXTENSION_NOTICE, "2026-04-28",
            PaperKind.DEFERRAL_NOTICE, "2026-06-30",
            PaperKind.CONSULTATION_NOTICE, "收到意见后另行计算，不晚于2026年4月20日",
            PaperKind.FEE_NOTICE, "缴费完成次日起20个工作日");

    private Examples() {}

    /** A document with every field filled in. */
    public static PaperContent of(PaperKind kind, LocalDate on) {
        Map<String, String> values = new HashMap<>();
        for (PaperField field : kind.allFields()) {
            if (field.need() != PaperField.Need.DERIVED) {
                values.put(field.key(), value(kind, field));
            }
        }
        return new PaperContent(kind, values, on, false);
    }

    private static String value(PaperKind kind, PaperField field) {
        String value = field.key().equals("dueAfter") ? DUE_AFTER.get(kind) : BY_LABEL.get(field.label());
        if (value == null) {
            throw new IllegalStateException("no example for " + field.label() + " of " + kind);
        }
        return value;
    }
}
