package org.yangguang.platform.search.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangguang.platform.search.engine.Marked.Piece;
import org.yangguang.platform.search.engine.Words.Term;

/**
 * Marks what fits a question in titles and texts. The engines could, but each in fragments of its own, and Lucene by cutting the
 * words of every text once more, which took longer than the search.
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

    /** The whole text. */
    Marked all(String text) {
        return new Marked(pieces(text, fitting(text), 0, text.length()));
    }

    /** The part of a text in which most fits, about as long as wanted. */
    Marked best(String text, int length) {
        BitSet fits = fitting(text);
        int from = Math.max(0, densest(fits, text.length(), length) - length / 5);
        int to = Math.min(text.length(), from + length);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        pieces.addAll(pieces(text, fits, from, to));
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Marked(pieces);
    }

    private BitSet fitting(String text) {
        String plain = plain(text);
        BitSet fits = new BitSet(text.length());
        if (plain.length() != text.length()) {
            return fits;
        }
        for (String piece : pieces) {
            for (int at = plain.indexOf(piece); at >= 0; at = plain.indexOf(piece, at + 1)) {
                fits.set(at, at + piece.length());
            }
        }
        return fits;
    }

    /** Where the window of that length begins that holds most of what fits; it begins with something that fits. */
    private static int densest(BitSet fits, int textLength, int length) {
        int best = 0;
        int most = 0;
        int inside = 0;
        int end = 0;
        for (int begin = 0; begin < textLength; begin++) {
            for (; end < Math.min(textLength, begin + length * 4 / 5); end++) {
                inside += fits.get(end) ? 1 : 0;
            }
            if (fits.get(begin) && inside > most) {
                most = inside;
                best = begin;
            }
            inside -= fits.get(begin) ? 1 : 0;
        }
        return best;
    }

    private static List<Piece> pieces(String text, BitSet fits, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean fitting = fits.get(at);
            int change = fitting ? fits.nextClearBit(at) : fits.nextSetBit(at);
            int end = change < 0 ? to : Math.min(change, to);
            pieces.add(new Piece(text.substring(at, end).replace('\n', ' '), fitting));
            at = end;
        }
        return pieces;
    }
}
