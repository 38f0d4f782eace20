package org.yangguang.platform.pages;

import java.util.Set;

/**
 * Declares pages that look the same for everybody and may be kept by {@link PublicPageCache}.
 *
 * @param pattern a path pattern as in a request mapping, e.g. {@code /reports/{year}}
 * @param parameters the query parameters that the page reads; a request with any other parameter is not answered from
 *     the cache and not kept
 */
public record PublicPages(String pattern, Set<String> parameters) {

    public PublicPages {
        parameters = Set.copyOf(parameters);
    }

    /** Pages without query parameters. */
    public static PublicPages of(String pattern) {
        return new PublicPages(pattern, Set.of());
    }
}
