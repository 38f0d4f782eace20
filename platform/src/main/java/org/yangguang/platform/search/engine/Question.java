package org.yangguang.platform.search.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.organs.OrganId;

/**
 * What somebody wants to find.
 *
 * @param words as they were read from what was typed
 * @param page counted from 1
 * @param size hits on a page
 */
public record Question(Words words, Narrowed narrowed, Order order, int page, int size) {

    /** As far as a reader can turn pages: the engines count no further without reading everything. */
    public static final int MOST_HITS = 1_000;

    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /**
     * What may be found at all; null where everything may.
     *
     * @param from the first day of publishing
     * @param to the last day of publishing
     */
    public record Narrowed(
            @Nullable String kind,
            @Nullable OrganId organ,
            @Nullable String topic,
            @Nullable Integer year,
            SearchEntry.@Nullable Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Narrowed NOT = new Narrowed(null, null, null, null, null, null, null);

        public boolean isNarrowed() {
            return !equals(NOT);
        }
    }

    /** The first page of everything with these words, best first. */
    public static Question of(Words words, int size) {
        return new Question(words, Narrowed.NOT, Order.RELEVANCE, 1, size);
    }

    /** How many hits stand on earlier pages. */
    public int offset() {
        return (page - 1) * size;
    }
}
