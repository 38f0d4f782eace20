package org.yangguang.platform.requests.papers;

/** In which series of an organ and a year a document is numbered. */
public enum Series {
    /** Final answers. */
    REPLY("公复", "最终答复"),
    /** Notices and letters on the way to an answer. */
    NOTICE("公通", "程序性文书"),
    /** Forms and records: no number. */
    NONE("", "表单和记录");

    private final String word;
    private final String label;

    Series(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** What stands in the number between the organ's abbreviation and the year; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
