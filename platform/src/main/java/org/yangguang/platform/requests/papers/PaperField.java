package org.yangguang.platform.requests.papers;

import java.util.List;

/**
 * A field of a document.
 *
 * @param key what programs call it
 * @param label what it is called in a template, as {@code {{补正期限}}}, and beside its control
 * @param longest characters
 * @param columns for a list whose items have parts: what the parts are called; else empty
 */
public record PaperField(String key, String label, Kind kind, Need need, int longest, List<String> columns) {

    public PaperField {
        columns = List.copyOf(columns);
    }

    /** What a field holds. Every value is text; a date is written 2026-03-16, a list has one item a line. */
    public enum Kind {
        TEXT("文字", 200),
        LONG_TEXT("长文", 2000),
        DATE("日期", 20),
        NUMBER("数字", 15),
        LIST("列表", 4000);

        private final String label;
        private final int longest;

        Kind(String label, int longest) {
            this.label = label;
            this.longest = longest;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }

        int longest() {
            return longest;
        }
    }

    /** Who fills a field in. */
    public enum Need {
        /** Nothing goes out without it. */
        REQUIRED,
        /** The template must have it; it may be left for someone to write by hand. */
        BY_HAND,
        OPTIONAL,
        /** The program: a value given for it is refused. */
        DERIVED
    }

    static PaperField of(String key, String label, Kind kind, Need need) {
        return new PaperField(key, label, kind, need, kind.longest(), List.of());
    }

    /** Whether a document cannot go out without it. */
    public boolean required() {
        return need == Need.REQUIRED;
    }
}
