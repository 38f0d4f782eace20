package org.yangguang.statute.report.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The known words. Reading a text takes the longest word at each place, from left to right. */
final class Vocabulary {

    private record Entry(String phrase, WordKind kind, String key, List<String> notBefore) {}

    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d\\d)年?(?:[-—–~至到]{1,2}((?:19|20)\\d\\d)年(?:度|底|末)?|(?<=年)(?:度|底|末)?(?:以来)?)");

    private final Map<Character, List<Entry>> byFirstLetter = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: words.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> vocabulary.add(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words.tsv", e);
        }
        vocabulary
                .byFirstLetter
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.phrase().length())
                                .reversed()));
        return vocabulary;
    }

    private void add(String[] fields) {
        List<String> notBefore = fields.length > 3 ? List.of(fields[3].split(" ")) : List.of();
        for (String phrase : fields[2].split(" ")) {
            for (String spelled : expand(phrase)) {
                Entry entry = new Entry(spelled, WordKind.valueOf(fields[0]), fields[1], notBefore);
                byFirstLetter
                        .computeIfAbsent(spelled.charAt(0), letter -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Spells out {@code a[b|c|]d} as abd, acd, ad. */
    private static List<String> expand(String phrase) {
        int open = phrase.indexOf('[');
        if (open < 0) {
            return phrase.isEmpty() ? List.of() : List.of(phrase);
        }
        int close = phrase.indexOf(']', open);
        List<String> spelled = new ArrayList<>();
        for (String choice : phrase.substring(open + 1, close).split("\\|", -1)) {
            spelled.addAll(expand(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
        }
        return spelled;
    }

    /** The known words of a text in order, without overlaps. */
    List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        int at = 0;
        while (at < text.length()) {
            Word word = year.region(at, text.length()).lookingAt()
                    ? new Word(year.group(2) == null ? WordKind.YEAR : WordKind.ELSEWHEN, year.group(1), at, year.end())
                    : longestAt(text, at);
            if (word == null) {
                at++;
            } else {
                words.add(word);
                at = word.end();
            }
        }
        return words;
    }

    private @Nullable Word longestAt(String text, int at) {
        for (Entry entry : byFirstLetter.getOrDefault(text.charAt(at), List.of())) {
            int end = at + entry.phrase().length();
            if (text.startsWith(entry.phrase(), at)
                    && entry.notBefore().stream().noneMatch(next -> text.startsWith(next, end))) {
                return new Word(entry.kind(), entry.key(), at, end);
            }
        }
        return null;
    }
}
