package org.yangguang.statute.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, with the rows printed under it.
 *
 * @param label as printed, with its number
 * @param depth 0 for the outermost rows
 * @param printed whether the row has numbers of its own; a heading has not
 * @param computed whether its numbers are sums of other rows
 * @param exclusive whether a case counted here may be counted nowhere else
 * @param group the heading printed over several rows that is no row itself (行政诉讼 in table 4), null where there is none
 * @param articles the articles of the Regulation behind the row, such as {@code 36(1)}; empty where none is named
 */
public record Row(
        String key,
        String label,
        int depth,
        boolean printed,
        boolean computed,
        boolean exclusive,
        @Nullable String group,
        List<String> articles,
        List<Row> children) {

    /** This row and all rows below it, in printing order. */
    public Stream<Row> flatten() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Row::flatten));
    }
}
