package org.yangguang.platform.report.county;

/** The numbers of the six sections as printed. */
public final class SectionNumber {

    private static final String NUMERALS = "一二三四五六";

    private SectionNumber() {}

    /** 一 for 1 up to 六 for 6. */
    public static String of(int no) {
        return NUMERALS.substring(no - 1, no);
    }
}
