package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a document is to say.
 *
 * @param values field key to value, common and own; a field that is absent is empty, one that is derived must be absent.
 *     Dates as 2026-03-16, lists one item a line, the parts of an item between {@code ｜}
 * @param on the day of issue; the remedies are those of the law in force on it
 * @param online whether it is delivered through an internet channel
 */
public record PaperContent(PaperKind kind, Map<String, String> values, LocalDate on, boolean online) {

    public PaperContent {
        values = Map.copyOf(values);
    }

    /** What was given for a field, without spaces around it, empty where nothing was. */
    public String value(String key) {
        return values.getOrDefault(key, "").strip();
    }
}
