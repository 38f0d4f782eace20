package org.yangguang.platform.search.engine;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangguang.platform.search.engine.Words.Term;

/**
 * Marks what fits in a title, which is shown whole; the engines mark only fragments of a length that they do not agree on.
 */
final class Marking {

    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");

    private final Set<String> pieces = new HashSet<>();

    private Marking() {}

    static Marking of(Words words, Vocabulary vocabulary) {
        Marking marking = new Marking();
        for (Term term : words.wanted()) {
            marking.add(term.text());
            vocabulary.otherWords(term.text()).forEach(marking::add);
        }
        return marking;
    }

    private void add(String word) {
        String plain = plain(word);
        if (plain.length() <= 2 || LETTERS.matcher(plain).matches()) {
            pieces.add(plain);
            return;
        }
        for (int at = 0; at + 2 <= plain.length(); at++) {
            pieces.add(plain.substring(at, at + 2));
        }
    }

    private static String plain(String text) {
        return Glyphs.plain(text).toLowerCase(Locale.ROOT);
    }

    Marked mark(String title) {
        String plain = plain(title);
        if (plain.length() != title.length()) {
            return Marked.plain(title);
        }
        BitSet fits = new BitSet(title.length());
        for (String piece : pieces) {
            for (int at = plain.indexOf(piece); at >= 0; at = plain.indexOf(piece, at + 1)) {
                fits.set(at, at + piece.length());
            }
        }
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at < title.length(); at++) {
            if (fits.get(at)) {
                marked.append(EntrySchema.MARK).append(title.charAt(at)).append(EntrySchema.END_OF_MARK);
            } else {
                marked.append(title.charAt(at));
            }
        }
        return Marked.of(marked.toString());
    }
}
