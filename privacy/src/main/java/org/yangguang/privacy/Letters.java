package org.yangguang.privacy;

/** What counts as the same character when numbers are read, and which characters may stand between two digits. */
final class Letters {

    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    private Letters() {}

    /** The text with full-width digits, letters and signs as the narrow ones, character for character. */
    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 0xA0) {
                folded[i] = fold(c);
            }
        }
        return folded;
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return isKept(c) ? c : (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009' -> ' ';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
            case '•', '・', '‧', '⋅', '．' -> '·';
            default -> c;
        };
    }

    /** Chinese punctuation stays what it is: it parts clauses where the narrow one may stand within a number. */
    private static boolean isKept(char c) {
        return "！，：；？".indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
    }

    /** A blank, a hyphen or a character of no width: people put them between the groups of a number. */
    static boolean isSpacer(char c) {
        return c == ' ' || c == '-' || (c >= 0xAD && ZERO_WIDTH.indexOf(c) >= 0);
    }

    static boolean isZeroWidth(char c) {
        return c >= 0xAD && ZERO_WIDTH.indexOf(c) >= 0;
    }
}
