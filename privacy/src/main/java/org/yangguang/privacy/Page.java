package org.yangguang.privacy;

import java.nio.CharBuffer;
import java.util.List;

/**
 * A text that is being scanned.
 *
 * @param text as it was given
 * @param folded the same, character for character, see {@link Letters#fold}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one scan; nobody compares two of them
record Page(String text, char[] folded) {

    private static final String CLAUSE_ENDS = "\n\r\t。；;！？!?";

    static Page of(String text) {
        return new Page(text, Letters.fold(text));
    }

    int length() {
        return folded.length;
    }

    /** The folded character, a line end outside the text. */
    char at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : '\n';
    }

    Finding finding(Kind kind, int start, int end) {
        String found = text.substring(start, end);
        return new Finding(kind, start, end, found, Masking.mask(kind, found));
    }

    String folded(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** A part as it was folded, not copied. */
    CharSequence window(int start, int end) {
        return CharBuffer.wrap(folded, start, end - start);
    }

    /** What stands before a place in the same sentence, line or cell, at most so many characters. */
    String before(int place, int most) {
        int from = place;
        while (from > 0 && place - from < most && CLAUSE_ENDS.indexOf(folded[from - 1]) < 0) {
            from--;
        }
        return folded(from, place);
    }

    /** Whether one of the words stands directly before a place, punctuation and blanks passed over. */
    boolean isLabelled(int place, List<String> words) {
        int end = place;
        while (end > 0 && place - end < 8 && isBetweenLabelAndValue(folded[end - 1])) {
            end--;
        }
        for (String word : words) {
            if (endsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    boolean endsWith(String word, int end) {
        int start = end - word.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String word, int start) {
        return start >= 0 && start + word.length() <= folded.length && endsWith(word, start + word.length());
    }

    private static boolean isBetweenLabelAndValue(char c) {
        return " :：\t()（）[]【】为是“”\"'_#+".indexOf(c) >= 0;
    }
}
