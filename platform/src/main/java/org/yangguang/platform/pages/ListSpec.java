package org.yangguang.platform.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list can do, declared once: its columns, filters, whether it is searched. Reads {@link ListQuery} from the
 * address and leaves out what the list does not know, so that no stray parameter reaches a statement.
 */
public record ListSpec(
        String address,
        String caption,
        List<Column> columns,
        List<Filter> filters,
        @Nullable String searchLabel) {

    static final int LONGEST_SEARCH = 100;
    static final int LAST_PAGE = 10_000;

    public ListSpec {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    /** A list without filters and search; the first sortable column sorts it. */
    public static ListSpec of(String address, String caption, Column... columns) {
        return new ListSpec(address, caption, List.of(columns), List.of(), null);
    }

    public ListSpec filteredBy(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new ListSpec(address, caption, columns, more, searchLabel);
    }

    /** The same list with a search field under this label, e.g. 机关名称. */
    public ListSpec searchedBy(String label) {
        return new ListSpec(address, caption, columns, filters, label);
    }

    /** What is asked for by the parameters {@code q}, {@code sort}, {@code page}, {@code size} and each filter's key. */
    public ListQuery read(Map<String, String[]> parameters) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Filter filter : filters) {
            String value = first(parameters, filter.key());
            if (filter.options().stream().anyMatch(option -> option.value().equals(value))) {
                chosen.put(filter.key(), value);
            }
        }
        String search = searchLabel == null ? "" : first(parameters, "q").strip();
        return new ListQuery(
                this,
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                chosen,
                sort(first(parameters, "sort")),
                within(first(parameters, "page"), 1, LAST_PAGE, 1),
                within(first(parameters, "size"), 10, 100, ListQuery.USUAL_SIZE),
                first(parameters, "export").equals("xlsx"));
    }

    private String sort(String asked) {
        String key = asked.startsWith("-") ? asked.substring(1) : asked;
        boolean known = columns.stream()
                .anyMatch(column -> column.sortable() && column.key().equals(key));
        return known ? asked : "";
    }

    private static int within(String number, int least, int most, int otherwise) {
        if (!number.matches("[0-9]{1,6}")) {
            return otherwise;
        }
        return Math.clamp(Integer.parseInt(number), least, most);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
