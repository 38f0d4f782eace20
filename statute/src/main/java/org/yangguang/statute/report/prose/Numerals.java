package org.yangguang.statute.report.prose;

/** Numbers written in Chinese, up to 9,999. */
final class Numerals {

    static final String LETTERS = "零〇一二两三四五六七八九十百千";

    private Numerals() {}

    /** The value of letters out of {@link #LETTERS}: 十二 is 12, 一百零三 is 103, 二〇 is 20. */
    static long parse(String letters) {
        if (letters.chars().noneMatch(letter -> "十百千".indexOf(letter) >= 0)) {
            return letters.chars().mapToLong(Numerals::digit).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < letters.length(); i++) {
            long unit = switch (letters.charAt(i)) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (unit == 0) {
                digit = digit(letters.charAt(i));
            } else {
                sum += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static long digit(int letter) {
        return letter == '两' ? 2 : letter == '〇' ? 0 : "零一二三四五六七八九".indexOf(letter);
    }
}
