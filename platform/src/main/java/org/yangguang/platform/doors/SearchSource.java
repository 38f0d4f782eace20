package org.yangguang.platform.doors;

import java.util.stream.Stream;

/** A module's public entries. */
public interface SearchSource {

    /** Everything of the module that is public now; the caller closes the stream. */
    Stream<SearchEntry> entries();
}
