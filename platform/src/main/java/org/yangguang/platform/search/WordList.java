package org.yangguang.platform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.search.engine.Sounds;
import org.yangguang.platform.search.engine.Vocabulary;

/** Synonyms and the names of organs as they were at one moment. */
final class WordList implements Vocabulary {

    /** A query with more alternatives takes longer than it helps. */
    private static final int MOST_OTHERS = 8;

    /** Fewer letters fit too many names. */
    private static final int LEAST_INITIALS = 3;

    private static final int LEAST_NAME = 3;

    private final List<List<String>> synonyms;
    private final Map<String, Set<OrganId>> names;
    private final List<String> longestFirst;
    private final Map<String, Set<OrganId>> initials = new HashMap<>();
    private final Map<OrganId, Organ> organs = new HashMap<>();

    /**
     * @param synonyms groups of words that mean the same
     * @param organs all there are or were
     * @param formerNames the names that organs bore before
     */
    WordList(List<List<String>> synonyms, List<Organ> organs, Map<OrganId, List<String>> formerNames) {
        this.synonyms = List.copyOf(synonyms);
        Map<String, Set<OrganId>> known = new HashMap<>();
        String county = organs.stream()
                .filter(organ -> organ.parent() == null)
                .map(organ -> organ.name().replace("人民政府", ""))
                .findFirst()
                .orElse("");
        organs.forEach(organ -> this.organs.put(organ.id(), organ));
        for (Organ organ : organs) {
            Set<OrganId> heirs = heirs(organ);
            names(organ, formerNames).forEach(name -> {
                add(known, name, heirs);
                if (!county.isEmpty() && name.startsWith(county) && name.length() >= county.length() + LEAST_NAME) {
                    add(known, name.substring(county.length()), heirs);
                }
            });
        }
        this.names = known;
        this.longestFirst = known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList();
        known.forEach((name, ids) -> {
            String letters = Sounds.initials(name);
            if (letters.length() >= LEAST_INITIALS) {
                add(initials, letters, ids);
            }
        });
    }

    private static List<String> names(Organ organ, Map<OrganId, List<String>> formerNames) {
        List<String> names = new ArrayList<>(formerNames.getOrDefault(organ.id(), List.of()));
        names.add(organ.name());
        return names;
    }

    private static void add(Map<String, Set<OrganId>> known, String name, Set<OrganId> ids) {
        known.computeIfAbsent(name, each -> new HashSet<>()).addAll(ids);
    }

    /** The organ and whoever took over from it. */
    private Set<OrganId> heirs(Organ organ) {
        Set<OrganId> heirs = new LinkedHashSet<>();
        Organ next = organ;
        while (next != null && heirs.add(next.id())) {
            OrganId successor = next.successor();
            next = successor == null ? null : organs.get(successor);
        }
        return heirs;
    }

    @Override
    public List<String> otherWords(String word) {
        Set<String> others = new LinkedHashSet<>();
        for (List<String> group : synonyms) {
            for (String known : group) {
                if (word.contains(known)) {
                    group.stream()
                            .filter(other -> !other.equals(known) && !word.contains(other))
                            .map(other -> word.replace(known, other))
                            .forEach(others::add);
                }
            }
        }
        return others.stream().limit(MOST_OTHERS).toList();
    }

    @Override
    public List<Named> organs(String word) {
        Set<OrganId> byInitials = initials.get(word.toLowerCase(Locale.ROOT));
        if (byInitials != null) {
            return List.of(new Named(byInitials, ""));
        }
        return longestFirst.stream()
                .filter(word::contains)
                .findFirst()
                .map(name -> List.of(new Named(
                        names.getOrDefault(name, Set.of()),
                        word.replace(name, "").strip())))
                .orElse(List.of());
    }

    /** Null where there never was such an organ. */
    @Nullable
    Organ organ(OrganId id) {
        return organs.get(id);
    }

    Optional<Organ> organByCode(String code) {
        return organs.values().stream()
                .filter(organ -> organ.code().equals(code))
                .findAny();
    }
}
