package org.yangguang.platform.search.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.organs.OrganId;

/**
 * What was found.
 *
 * @param total how many entries fit, on all pages
 * @param exact false where nothing fitted every word and these fit most of them
 * @param hits those of the page; nearly the same ones stand under the first of them
 * @param facets for each facet how many entries have which value, most first
 */
public record Results(long total, boolean exact, List<Hit> hits, Map<Facet, Map<String, Long>> facets) {

    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** By what results can be narrowed; organs by their id. */
    public enum Facet {
        KIND(EntrySchema.KIND),
        ORGAN(EntrySchema.ORGAN),
        TOPIC(EntrySchema.TOPIC),
        YEAR(EntrySchema.YEAR),
        STATUS(EntrySchema.STATUS);

        private final String field;

        Facet(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /**
     * One entry that fits.
     *
     * @param snippet the place in its text that fits best
     * @param alike further entries of the page that say nearly the same
     */
    public record Hit(
            String kind,
            String id,
            Marked title,
            Marked snippet,
            String address,
            OrganId organ,
            LocalDate publishedOn,
            @Nullable String documentNumber,
            SearchEntry.@Nullable Status status,
            @Nullable String topic,
            List<Hit> alike) {

        public Hit {
            alike = List.copyOf(alike);
        }

        /** The same entry with others under it. */
        public Hit with(List<Hit> others) {
            return new Hit(
                    kind, id, title, snippet, address, organ, publishedOn, documentNumber, status, topic, others);
        }
    }
}
