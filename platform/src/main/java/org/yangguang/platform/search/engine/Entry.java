package org.yangguang.platform.search.engine;

import org.yangguang.platform.doors.SearchEntry;

/**
 * A search entry as it stands in the index.
 *
 * @param key kind and id, unique in the index
 */
record Entry(String key, SearchEntry content) {

    static Entry of(SearchEntry content) {
        return new Entry(key(content.kind(), content.id()), content);
    }

    static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
