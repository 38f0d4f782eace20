package org.yangguang.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code words.txt}: surnames, the words beside names, and what no name contains. */
final class Words {

    private static final String[] NONE = {};
    private static final Map<String, Set<String>> SECTIONS = read();

    /** A set of words that can be asked what ends or begins at a place of a text. */
    static final class Lexicon {

        private final Set<String> words;
        private final String[][] byFirst;
        private final String[][] byLast;

        Lexicon(Set<String> words) {
            this.words = words;
            this.byFirst = table(words, 0);
            this.byLast = table(words, 1);
        }

        /** The words by their first or last character, longest first. */
        private static String[][] table(Set<String> words, int end) {
            Map<Character, List<String>> groups = words.stream()
                    .filter(word -> !word.isEmpty())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.groupingBy(word -> word.charAt(end == 0 ? 0 : word.length() - 1)));
            int highest = groups.keySet().stream().mapToInt(c -> c).max().orElse(0);
            String[][] table = new String[highest + 1][];
            Arrays.fill(table, NONE);
            groups.forEach((c, group) -> table[c] = group.toArray(String[]::new));
            return table;
        }

        /** The length of the longest word that ends before a place, 0 if there is none. */
        int endingAt(Page page, int end) {
            char c = page.at(end - 1);
            for (String word : c < byLast.length ? byLast[c] : NONE) {
                if (page.endsWith(word, end)) {
                    return word.length();
                }
            }
            return 0;
        }

        /** The length of the longest word that begins at a place, 0 if there is none. */
        int startingAt(Page page, int start) {
            return startingAt(page, start, page.length());
        }

        /** The length of the longest word that begins at a place and ends before another, 0 if there is none. */
        int startingAt(Page page, int start, int limit) {
            char c = page.at(start);
            for (String word : c < byFirst.length ? byFirst[c] : NONE) {
                if (start + word.length() <= limit && page.startsWith(word, start)) {
                    return word.length();
                }
            }
            return 0;
        }

        boolean contains(String word) {
            return words.contains(word);
        }
    }

    private Words() {}

    /** A section of whole words. */
    static Lexicon lexicon(String section) {
        return new Lexicon(section(section));
    }

    /** A section of single characters, as a table by character. */
    static boolean[] characters(String section) {
        boolean[] table = new boolean[1 << 16];
        section(section).forEach(word -> word.chars().forEach(c -> table[c] = true));
        return table;
    }

    private static Set<String> section(String name) {
        Set<String> words = SECTIONS.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt has no section " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            Set<String> section = new HashSet<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    section.addAll(List.of(line.strip().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt", e);
        }
        return sections;
    }
}
