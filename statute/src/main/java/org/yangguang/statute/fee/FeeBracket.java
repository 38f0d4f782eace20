package org.yangguang.statute.fee;

/**
 * Units that cost the same.
 *
 * @param first first unit, from 1
 * @param last last unit, inclusive
 * @param rate yuan for each
 */
public record FeeBracket(int first, int last, long rate) {
    public int units() {
        return last - first + 1;
    }

    public long yuan() {
        return rate * units();
    }
}
