package org.yangguang.platform.pages;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list as the table component draws it; the template of the list draws the rows.
 *
 * @param total how many rows the list has on all pages
 * @param counted whether that is all of them; a search that very many rows match is not counted to its end
 */
public record ListView<T>(ListQuery query, List<T> rows, long total, boolean counted) {

    public ListView {
        rows = List.copyOf(rows);
    }

    /** A list that was counted to its end. */
    public ListView(ListQuery query, List<T> rows, long total) {
        this(query, rows, total, true);
    }

    public ListSpec spec() {
        return query.spec();
    }

    public int pages() {
        return Math.clamp((total + query.size() - 1) / query.size(), 1, ListSpec.LAST_PAGE);
    }

    /** The numbers the pager shows: first, last and those around the current one; 0 stands for a gap. */
    public List<Integer> pagerNumbers() {
        int last = pages();
        List<Integer> shown = IntStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last || Math.abs(n - query.page()) <= 2)
                .boxed()
                .toList();
        return IntStream.range(0, shown.size())
                .boxed()
                .<Integer>mapMulti((i, sink) -> {
                    if (i > 0 && shown.get(i) - shown.get(i - 1) > 1) {
                        sink.accept(0);
                    }
                    sink.accept(shown.get(i));
                })
                .toList();
    }
}
