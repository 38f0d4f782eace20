package org.yangguang.platform.documents.reading;

/** Numbers in Chinese characters, as dates and headings have them. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumber() {}

    /** 1 to 99 in words: 二十一. */
    static String of(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.charAt(tens) + "" : "")
                + (tens > 0 ? TEN + "" : "")
                + (ones > 0 ? DIGITS.charAt(ones) + "" : "");
    }

    /** The value of digits (2020, 二〇二〇) or of a number below a hundred in words (二十一). */
    static int value(String text) {
        int ten = text.indexOf(TEN);
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < text.length(); i++) {
                value = value * 10 + digit(text.charAt(i));
            }
            return value;
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        return tens * 10 + (ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0);
    }

    private static int digit(char character) {
        int digit = DIGITS.indexOf(character);
        // Three ways to write nought are common: 〇, ○ and 零.
        return digit >= 0 ? digit : Math.max(0, Character.digit(character, 10));
    }
}
