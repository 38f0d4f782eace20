package org.yangguang.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code words.txt}: surnames, the words beside names, and what no name contains. */
final class Words {

    private static final Map<String, Set<String>> SECTIONS = read();

    /** A set of words that can be asked what ends or begins at a place of a text. */
    static final class Lexicon {

        private final Set<String> words;
        private final int longest;
        private final boolean[] lasts = new boolean[1 << 16];
        private final boolean[] firsts = new boolean[1 << 16];

        Lexicon(Set<String> words) {
            this.words = words;
            this.longest = words.stream().mapToInt(String::length).max().orElse(0);
            for (String word : words) {
                firsts[word.charAt(0)] = true;
                lasts[word.charAt(word.length() - 1)] = true;
            }
        }

        /** The length of the longest word that ends before a place, 0 if there is none. */
        int endingAt(Page page, int end) {
            if (!lasts[page.at(end - 1)]) {
                return 0;
            }
            for (int length = Math.min(longest, end); length > 0; length--) {
                if (words.contains(page.folded(end - length, end))) {
                    return length;
                }
            }
            return 0;
        }

        /** The length of the longest word that begins at a place, 0 if there is none. */
        int startingAt(Page page, int start) {
            if (!firsts[page.at(start)]) {
                return 0;
            }
            for (int length = Math.min(longest, page.length() - start); length > 0; length--) {
                if (words.contains(page.folded(start, start + length))) {
                    return length;
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
