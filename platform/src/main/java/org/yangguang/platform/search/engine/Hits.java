package org.yangguang.platform.search.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.TypedSearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.search.engine.Results.Facet;
import org.yangguang.platform.search.engine.Results.Hit;

/** What the engine returns of each hit, and how it is read. */
final class Hits {

    /** Characters of a text that a list shows. */
    static final int SNIPPET = 120;

    private static final Map<Facet, AggregationKey<Map<String, Long>>> KEYS = keys();

    private Hits() {}

    static AggregationKey<Map<String, Long>> key(Facet facet) {
        return Objects.requireNonNull(KEYS.get(facet));
    }

    private static Map<Facet, AggregationKey<Map<String, Long>>> keys() {
        Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            keys.put(facet, AggregationKey.of(facet.name()));
        }
        return keys;
    }

    static ProjectionFinalStep<List<?>> projection(TypedSearchProjectionFactory<NonStaticMetamodelScope, ?, ?> make) {
        return make.composite()
                .from(
                        make.id(String.class),
                        make.field(EntrySchema.TITLE, String.class),
                        make.field(EntrySchema.SHOWN, String.class),
                        make.field(EntrySchema.ADDRESS, String.class),
                        make.field(EntrySchema.ORGAN, String.class),
                        make.field(EntrySchema.PUBLISHED_ON, LocalDate.class),
                        make.field(EntrySchema.NUMBER, String.class),
                        make.field(EntrySchema.STATUS, String.class),
                        make.field(EntrySchema.TOPIC, String.class),
                        make.field(EntrySchema.PRINT, Long.class))
                .asList();
    }

    static Results results(SearchResult<List<?>> found, boolean exact, Marking marking) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, found.aggregation(key(facet)));
        }
        List<Row> rows = found.hits().stream().map(hit -> Row.of(hit, marking)).toList();
        return new Results(found.total().hitCount(), exact, folded(rows), facets);
    }

    /** Those that say nearly the same as an earlier one stand under that one. */
    private static List<Hit> folded(List<Row> rows) {
        List<Row> firsts = new ArrayList<>();
        List<List<Hit>> alike = new ArrayList<>();
        for (Row row : rows) {
            int same = 0;
            while (same < firsts.size() && !Likeness.alike(firsts.get(same).print(), row.print())) {
                same++;
            }
            if (same < firsts.size()) {
                alike.get(same).add(row.hit(List.of()));
            } else {
                firsts.add(row);
                alike.add(new ArrayList<>());
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < firsts.size(); at++) {
            hits.add(firsts.get(at).hit(alike.get(at)));
        }
        return hits;
    }

    private record Row(List<?> values, Marking marking, long print) {

        static Row of(List<?> values, Marking marking) {
            return new Row(values, marking, (Long) values.get(9));
        }

        Hit hit(List<Hit> alike) {
            String[] key = text(0).split(":", 2);
            return new Hit(
                    key[0],
                    key[1],
                    marking.all(text(1)),
                    marking.best(text(2), SNIPPET),
                    text(3),
                    new OrganId(Long.parseLong(text(4))),
                    (LocalDate) values.get(5),
                    (String) values.get(6),
                    status((String) values.get(7)),
                    (String) values.get(8),
                    alike);
        }

        private String text(int at) {
            return (String) values.get(at);
        }

        private static @Nullable Status status(@Nullable String name) {
            return name == null ? null : Status.valueOf(name);
        }
    }
}
