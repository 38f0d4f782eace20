package org.yangguang.platform.search;

import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;

/** What readers call kinds and organs. */
record Labels(WordList words, Sources sources) {

    String kind(String kind) {
        return sources.label(kind);
    }

    String organ(OrganId id) {
        Organ organ = words.organ(id);
        return organ == null ? "" : organ.name();
    }
}
