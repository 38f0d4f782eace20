package org.yangguang.platform.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.TypedSearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.yangguang.platform.doors.SearchEntry;

/** One open index. Safe for many threads; whoever opened it closes it. */
public final class Engine implements AutoCloseable {

    /** More values of a facet than a county has organs. */
    private static final int MOST_VALUES = 100;

    /** Enough to tell which words are meant. */
    private static final int TITLES_HEARD = 50;

    private final String name;
    private final CloseableSearchMapping mapping;

    private Engine(String name, CloseableSearchMapping mapping) {
        this.name = name;
        this.mapping = mapping;
    }

    /** The beginning of the names of all indexes that this program understands. */
    public static String family() {
        return "entries-v" + EntrySchema.VERSION + "-";
    }

    /**
     * Opens an index; it is made where there is none.
     *
     * @throws org.hibernate.search.util.common.SearchException if it cannot be reached
     */
    public static Engine open(EngineSettings settings, String name) {
        return new Engine(name, Mapping.of(settings, name));
    }

    public String name() {
        return name;
    }

    /** Puts entries in; one of the same kind and id is replaced. On disk when this returns. */
    public void put(Collection<SearchEntry> entries) {
        write(
                IndexingPlanSynchronizationStrategy.writeSync(),
                session -> entries.stream().map(Entry::of).forEach(session.indexingPlan()::addOrUpdate));
    }

    /** Puts in entries of which the index has none yet; faster, and on disk only after {@link #settle()}. */
    public void fill(Collection<SearchEntry> entries) {
        write(
                IndexingPlanSynchronizationStrategy.async(),
                session -> entries.stream().map(Entry::of).forEach(session.indexingPlan()::add));
    }

    /** Waits until everything is written and can be found. */
    public void settle() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** Takes an entry out, if it is there. On disk when this returns. */
    public void remove(String kind, String id) {
        write(
                IndexingPlanSynchronizationStrategy.writeSync(),
                session -> session.indexingPlan().purge(Entry.class, Entry.key(kind, id), null));
    }

    private void write(IndexingPlanSynchronizationStrategy strategy, Consumer<SearchSession> work) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(strategy)
                .build()) {
            work.accept(session);
        }
    }

    /** Removes the index and all that is in it. */
    public void drop() {
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager().dropIfExisting();
        }
    }

    /** Titles that fit what somebody has begun to type, best first; each with its address. */
    public List<Suggestion> suggest(Words begun, int most) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(Entry.class)
                    .select(make -> make.composite()
                            .from(
                                    make.field(EntrySchema.TITLE, String.class),
                                    make.field(EntrySchema.ADDRESS, String.class))
                            .as(Suggestion::new))
                    .where(make -> new Begun(make).of(begun))
                    .sort(sort ->
                            sort.score().then().field(EntrySchema.PUBLISHED_ON).desc())
                    .fetchHits(most);
        }
    }

    /** Words of a title that sound like those that were typed, but are others: the one that stands in most titles. */
    public Optional<String> soundingLike(Words words) {
        String typed = Glyphs.plain(words.together());
        List<String> syllables = Sounds.syllables(typed);
        if (syllables.size() < 2 || syllables.size() != typed.length()) {
            return Optional.empty();
        }
        try (SearchSession session = mapping.createSession()) {
            List<String> titles = session.search(Entry.class)
                    .select(make -> make.field(EntrySchema.TITLE, String.class))
                    .where(make -> make.phrase().field(EntrySchema.SYLLABLES).matching(String.join(" ", syllables)))
                    .fetchHits(TITLES_HEARD);
            return Homophones.most(titles, typed, syllables);
        }
    }

    /**
     * A title that begins to fit.
     *
     * @param address its page
     */
    public record Suggestion(String title, String address) {}

    /** How many entries there are. */
    public long count() {
        try (SearchSession session = mapping.createSession()) {
            return session.search(Entry.class).where(make -> make.matchAll()).fetchTotalHitCount();
        }
    }

    /** What fits a question; where nothing fits all of it, what fits most of it. */
    public Results find(Question question, Vocabulary vocabulary) {
        try (SearchSession session = mapping.createSession()) {
            Results strict = find(session, question, vocabulary, true);
            boolean loosen = strict.total() == 0 && question.words().unwanted().isEmpty();
            return loosen ? find(session, question, vocabulary, false) : strict;
        }
    }

    private static Results find(SearchSession session, Question question, Vocabulary vocabulary, boolean strict) {
        var query = session.search(Entry.class)
                .select(Hits::projection)
                .where(make -> new Wanted(make, vocabulary, strict).of(question))
                .sort(sort -> order(sort, question.order()));
        for (Results.Facet facet : Results.Facet.values()) {
            query = query.aggregation(
                    Hits.key(facet),
                    make -> make.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
        }
        var found = query.fetch(question.offset(), question.size());
        return Hits.results(found, strict, Marking.of(question.words(), vocabulary));
    }

    private static SortFinalStep order(TypedSearchSortFactory<NonStaticMetamodelScope> sort, Question.Order order) {
        return switch (order) {
            case RELEVANCE ->
                sort.score().then().field(EntrySchema.PUBLISHED_ON).desc();
            case NEWEST -> sort.field(EntrySchema.PUBLISHED_ON).desc();
            case OLDEST -> sort.field(EntrySchema.PUBLISHED_ON).asc();
        };
    }

    @Override
    public void close() {
        mapping.close();
    }
}
