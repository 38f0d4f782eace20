package org.yangguang.platform.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;

/** The entries of all modules. */
@Component
class Sources {

    private final Map<String, SearchSource> byKind = new LinkedHashMap<>();

    Sources(List<SearchSource> sources) {
        for (SearchSource source : sources) {
            SearchSource other = byKind.put(source.kind(), source);
            if (other != null) {
                throw new IllegalStateException("two sources of search entries of kind " + source.kind());
            }
        }
    }

    Collection<SearchSource> all() {
        return byKind.values();
    }

    /** What readers call a kind; the kind itself where no module knows it any more. */
    String label(String kind) {
        SearchSource source = byKind.get(kind);
        return source == null ? kind : source.label();
    }

    boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    /** The entry as it is public now. */
    Optional<SearchEntry> find(String kind, String id) {
        SearchSource source = byKind.get(kind);
        return source == null ? Optional.empty() : source.find(id);
    }
}
