package org.yangguang.platform.search;

import java.util.List;

/**
 * One way to narrow the results.
 *
 * @param values those there are, most first; never one that is chosen already
 */
record FacetView(String label, List<Value> values) {

    FacetView {
        values = List.copyOf(values);
    }

    /** One value with how many results it leaves, and the address that chooses it. */
    record Value(String label, long count, String address) {}
}
