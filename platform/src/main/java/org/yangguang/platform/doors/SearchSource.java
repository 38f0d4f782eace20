package org.yangguang.platform.doors;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module's public entries of one kind; a module with several kinds has a source for each.
 *
 * <p>Whenever an entry appears, changes or is no longer public, the module publishes {@link SearchChanged} inside the
 * transaction of that change; nothing else tells the search.
 */
public interface SearchSource {

    /** The module's word for its entries, for example {@code REPORT}; no other source has the same. Never changes. */
    String kind();

    /** What readers call things of this kind, for example 年度报告. */
    String label();

    /** Everything of this kind that is public now; the caller closes the stream. */
    Stream<SearchEntry> entries();

    /** One entry as it is public now; empty if there is none or it is not public. */
    Optional<SearchEntry> find(String id);
}
