package org.yangguang.platform.search;

import org.jspecify.annotations.Nullable;
import org.yangguang.platform.search.engine.Question;
import org.yangguang.platform.search.engine.Results;

/**
 * What came of a search.
 *
 * @param results null where nothing was asked or it was refused
 * @param message why it was refused and what to do; null where it was not
 * @param meant words that sound alike and find something; null where there are none
 */
record Outcome(
        @Nullable Results results,
        @Nullable String message,
        @Nullable String meant) {

    static Outcome nothingAsked() {
        return new Outcome(null, null, null);
    }

    static Outcome refused(String message) {
        return new Outcome(null, message, null);
    }

    /** Pages that can be turned. */
    int pages(int size) {
        return results == null ? 0 : (int) ((Math.min(results.total(), Question.MOST_HITS) + size - 1) / size);
    }
}
