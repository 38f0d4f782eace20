package org.yangguang.statute.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence with its figures and known words.
 *
 * @param original as printed, for quoting
 * @param text without white space, with plain digits and punctuation and with lists spelled out; positions refer to it
 */
record Sentence(String original, String text, List<Figure> figures, List<Word> words) {

    private static final String ENDS = "。！？!?";
    private static final String WIDE = "，；：（）％．！？";
    private static final String PLAIN = ",;:()%.!?";
    /** Titles of documents and document numbers say nothing of the report's own figures. */
    private static final Pattern TITLES = Pattern.compile("《[^》]*》|[〔\\[(](?:19|20)\\d\\d[〕\\])]\\d+号");

    private static final Set<String> OUTCOMES =
            Set.of("disclosed", "partial", "refused", "cannot_provide", "not_handled", "other_handling");

    /** Splits a paragraph at full stops. */
    static List<Sentence> split(String paragraph, Vocabulary vocabulary) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ENDS.indexOf(paragraph.charAt(i)) >= 0 || i == paragraph.length() - 1) {
                String original = paragraph.substring(start, i + 1).strip();
                start = i + 1;
                if (!original.isEmpty()) {
                    String text = Respectively.spelledOut(withoutTitles(plain(original)));
                    sentences.add(new Sentence(original, text, FigureFinder.find(text), vocabulary.read(text)));
                }
            }
        }
        return sentences;
    }

    private static String withoutTitles(String text) {
        return TITLES.matcher(text).replaceAll(title -> "□".repeat(title.group().length()));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(letter -> !isBlank(letter)).forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B';
    }

    private static char plain(char letter) {
        int wide = WIDE.indexOf(letter);
        if (wide >= 0) {
            return PLAIN.charAt(wide);
        }
        return letter >= '０' && letter <= '９' ? (char) (letter - '０' + '0') : letter;
    }

    /** The known words that lie wholly within a span. */
    List<Word> wordsWithin(int start, int end) {
        return words.stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .toList();
    }

    /** Whether a word of this kind occurs anywhere. */
    boolean speaksOf(WordKind kind) {
        return words.stream().anyMatch(word -> word.kind() == kind);
    }

    /** Whether 依申请公开 and 不予公开 are attributes of documents here, not requests. */
    boolean tellsAttributes() {
        List<String> rows = words.stream()
                .filter(word -> word.kind() == WordKind.ROW)
                .map(Word::key)
                .distinct()
                .toList();
        boolean nothingElse = rows.equals(List.of("refused")) && !speaksOf(WordKind.RECEIVE);
        return speaksOf(WordKind.ATTRIBUTE) && (nothingElse || speaksOf(WordKind.DOCUMENT));
    }

    /** Requests by name, or several outcomes, which nothing else has, or 本年新收…上年结转 without any other name. */
    boolean tellsRequests() {
        long outcomes = words.stream()
                .filter(word -> word.kind() == WordKind.ROW && OUTCOMES.contains(word.key()))
                .map(Word::key)
                .distinct()
                .count();
        return outcomes > 1
                || balances()
                || words.stream()
                        .anyMatch(word -> word.kind() == WordKind.REQUEST
                                || (word.kind() == WordKind.TOPIC && word.key().equals("requests")));
    }

    private boolean balances() {
        boolean carried = words.stream()
                .anyMatch(word -> word.kind() == WordKind.ROW && word.key().startsWith("carried_"));
        return carried
                && speaksOf(WordKind.RECEIVE)
                && !figures.isEmpty()
                && Clause.around(this, 0, figures.getFirst(), figures.getFirst().end())
                        .leftover()
                        .isEmpty();
    }
}
