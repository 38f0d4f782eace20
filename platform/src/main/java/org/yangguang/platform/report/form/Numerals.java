package org.yangguang.platform.report.form;

import java.time.LocalDate;

/** Numbers as official documents write them. */
final class Numerals {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numerals() {}

    /** The number of a section, 一 to 九. */
    static String ofSection(int no) {
        if (no < 1 || no >= DIGITS.length) {
            throw new IllegalArgumentException("sections are numbered 1 to 9, not " + no);
        }
        return DIGITS[no];
    }

    /** The date under a document: 2021年3月16日. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
