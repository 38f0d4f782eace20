package org.yangguang.platform.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in titles the words that sound like what was typed. */
final class Homophones {

    private Homophones() {}

    /** The words that stand in most of the titles; empty where these are what was typed. */
    static Optional<String> most(List<String> titles, String typed, List<String> syllables) {
        Map<String, Integer> counted = new HashMap<>();
        for (String title : titles) {
            for (String words : sounding(title, syllables)) {
                counted.merge(words, 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .filter(words -> !Glyphs.plain(words).equals(typed));
    }

    private static List<String> sounding(String title, List<String> syllables) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at + syllables.size() <= title.length(); at++) {
            int same = 0;
            while (same < syllables.size()
                    && Sounds.syllable(title.charAt(at + same)).equals(syllables.get(same))) {
                same++;
            }
            if (same == syllables.size()) {
                found.add(title.substring(at, at + same));
            }
        }
        return found;
    }
}
