package org.yangguang.platform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.util.common.SearchException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.search.engine.Question;
import org.yangguang.platform.search.engine.Results;
import org.yangguang.platform.search.engine.Results.Hit;
import org.yangguang.platform.search.engine.Words;
import org.yangguang.platform.search.engine.Words.Reading;

/** Finds what is public. */
@Component
public class SiteSearch {

    private final Index index;
    private final KnownWords words;
    private final Changes changes;
    private final Sources sources;

    SiteSearch(Index index, KnownWords words, Changes changes, Sources sources) {
        this.index = index;
        this.words = words;
        this.changes = changes;
        this.sources = sources;
    }

    /**
     * What fits a question. An entry that has ceased to be public a moment ago, and may still stand in the index, is left out.
     *
     * @throws SearchAwayException while the index cannot be asked
     */
    public Results find(Question question) {
        return stillPublic(ask(engine -> engine.find(question, words.now())));
    }

    /**
     * Titles that fit what somebody has begun to type; empty where too little was typed.
     *
     * @throws SearchAwayException while the index cannot be asked
     */
    public List<Engine.Suggestion> suggest(String typed, int most) {
        return switch (Words.read(typed)) {
            case Reading.Read(Words begun) -> ask(engine -> engine.suggest(begun, most));
            case Reading.Nothing _, Reading.Unusable _ -> List.of();
        };
    }

    /**
     * Other words that sound like those that were typed, where these find nothing and the others do.
     *
     * @throws SearchAwayException while the index cannot be asked
     */
    public Optional<String> didYouMean(Words typed) {
        return ask(engine -> engine.soundingLike(typed));
    }

    private <T> T ask(Function<Engine, T> question) {
        try {
            return index.ask(question);
        } catch (SearchException e) {
            throw new SearchAwayException("the index did not answer", e);
        }
    }

    private Results stillPublic(Results results) {
        Set<String> waiting = waiting(results.hits());
        if (waiting.isEmpty()) {
            return results;
        }
        List<Hit> kept = new ArrayList<>();
        results.hits().forEach(hit -> stillPublic(hit, waiting).ifPresent(kept::add));
        int left = results.hits().size() - kept.size();
        return new Results(results.total() - left, results.exact(), kept, results.facets());
    }

    private Optional<Hit> stillPublic(Hit hit, Set<String> waiting) {
        List<Hit> alike = hit.alike().stream()
                .filter(each -> isStillPublic(each, waiting))
                .toList();
        if (isStillPublic(hit, waiting)) {
            return Optional.of(hit.with(alike));
        }
        return alike.isEmpty() ? Optional.empty() : Optional.of(alike.getFirst().with(alike.subList(1, alike.size())));
    }

    private boolean isStillPublic(Hit hit, Set<String> waiting) {
        return !waiting.contains(key(hit)) || sources.find(hit.kind(), hit.id()).isPresent();
    }

    private Set<String> waiting(List<Hit> hits) {
        Set<String> keys = new HashSet<>();
        for (Hit hit : hits) {
            keys.add(key(hit));
            hit.alike().forEach(each -> keys.add(key(each)));
        }
        try {
            return keys.isEmpty() ? Set.of() : changes.waitingOf(keys);
        } catch (DataAccessException e) {
            // While the database is away nothing can cease to be public.
            return Set.of();
        }
    }

    private static String key(Hit hit) {
        return hit.kind() + ":" + hit.id();
    }
}
