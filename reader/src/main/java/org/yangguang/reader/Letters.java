package org.yangguang.reader;

import java.util.Arrays;

/**
 * The letters of a text without anything between them, each with its place in the text: labels that are wrapped, parted by
 * tabs or cut by page ends become continuous.
 */
final class Letters {

    private final String letters;
    private final int[] places;

    Letters(String text) {
        StringBuilder found = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = Wording.plain(text.charAt(i));
            if (Character.isLetter(c)) {
                at[found.length()] = i;
                found.append(c);
            }
        }
        this.letters = found.toString().replace("其它", "其他");
        this.places = Arrays.copyOf(at, letters.length());
    }

    int length() {
        return letters.length();
    }

    boolean startsWith(String word, int letter) {
        return letters.startsWith(word, letter);
    }

    boolean contains(String word) {
        return letters.contains(word);
    }

    boolean isOneOf(int letter, String some) {
        return some.indexOf(letters.charAt(letter)) >= 0;
    }

    /** The letter at which a word begins, searched from a letter on; -1 where there is none. */
    int find(String word, int fromLetter) {
        return letters.indexOf(word, fromLetter);
    }

    /** The last letter before another at which a word begins; -1 where there is none. */
    int findLast(String word, int beforeLetter) {
        return letters.lastIndexOf(word, beforeLetter);
    }

    boolean endsBefore(int letter, String word) {
        return letters.startsWith(word, letter - word.length());
    }

    /** Where in the text a letter stands; the end of the text for the letter after the last. */
    int place(int letter) {
        return letter < places.length ? places[letter] : Integer.MAX_VALUE;
    }
}
