package org.yangguang.reader;

import java.util.regex.Pattern;

/** Brings printed words into one form, so that pages that write the same label differently can be compared. */
final class Wording {

    private static final Pattern NUMBER = Pattern.compile(
            "^([(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,2}[、.．，,：:]|\\d{1,2}[、.．，,：:)）]?|[①-⑳⑴-⒛㈠-㈩]){1,3}");

    /** Pairs of a traditional and its simplified character, for the characters that occur in the form. */
    private static final String TRADITIONAL = "規规範范開开數数許许處处強强業业費费購购對对總总計计況况請请訴诉議议維维糾纠轉转續续辦办關关內内務务過过執执機机構构類类護护權权屬属國国穩稳"
            + "決决項项審审結结報报舉举復复複复覆复確确認认獲获據据當当無无沒没現现補补間间與与為为應应額额據据絕绝單单萬万億亿圓元個个條条檔档縣县鎮镇鄉乡區区"
            + "廳厅場场發发製制罰罚減减變变動动統统編编產产農农衛卫環环資资財财設设學学運运監监衞卫應应願愿訪访諮咨詢询電电";

    private static final char[] SIMPLE = simplified();

    private Wording() {}

    private static char[] simplified() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i + 1 < TRADITIONAL.length(); i += 2) {
            table[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
        return table;
    }

    /** One character in its plain form: full-width forms narrow, any blank a space, traditional as simplified. */
    static char plain(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (isBlank(c)) {
            return ' ';
        }
        return SIMPLE[c];
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0007';
    }

    /** All characters in their plain form, without blanks. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /** The letters of a label: compact, without its number and without punctuation. */
    static String label(String text) {
        return letters(NUMBER.matcher(compact(text)).replaceFirst(""));
    }

    /** The letters of a text in their plain form. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString().replace("其它", "其他");
    }
}
