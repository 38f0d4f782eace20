package org.yangguang.platform.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What part of a list is asked for; the address says all of it, so it can be kept, sent and gone back to.
 *
 * @param search words typed into the search field, empty for none
 * @param chosen filter key to chosen value
 * @param sort key of the column, with a minus in front for largest first; empty for the list's own order
 * @param page counted from 1
 * @param export whether all rows are wanted as a spreadsheet instead of one page
 */
public record ListQuery(
        ListSpec spec, String search, Map<String, String> chosen, String sort, int page, int size, boolean export) {

    static final int USUAL_SIZE = 20;

    /** Rows of one spreadsheet; more would not open in an office program. */
    public static final int MOST_EXPORTED = 50_000;

    public ListQuery {
        chosen = Map.copyOf(chosen);
    }

    /** The chosen value of a filter. */
    public Optional<String> find(String filter) {
        return Optional.ofNullable(chosen.get(filter));
    }

    /** How many rows to fetch: one page, or all that fit for a spreadsheet. */
    public int limit() {
        return export ? MOST_EXPORTED : size;
    }

    /** How many rows to pass over. */
    public long offset() {
        return export ? 0 : (long) (page - 1) * size;
    }

    /**
     * The text for {@code order by}: never anything that was typed.
     *
     * @param expressions column key to SQL expression, for every sortable column
     * @param otherwise the list's own order, also used where values are equal
     */
    public String orderBy(Map<String, String> expressions, String otherwise) {
        String expression = expressions.get(sortKey());
        if (expression == null) {
            return otherwise;
        }
        return expression + (descending() ? " desc nulls last, " : " asc nulls last, ") + otherwise;
    }

    String sortKey() {
        return descending() ? sort.substring(1) : sort;
    }

    boolean descending() {
        return sort.startsWith("-");
    }

    /** "ascending", "descending" or "none", as {@code aria-sort} wants it. */
    public String direction(Column column) {
        if (!column.key().equals(sortKey())) {
            return "none";
        }
        return descending() ? "descending" : "ascending";
    }

    /** The address that sorts by a column: smallest first, at a second click largest first. */
    public String sortedBy(Column column) {
        boolean turn = direction(column).equals("ascending");
        return address(search, chosen, (turn ? "-" : "") + column.key(), 1, false);
    }

    /** The address of another page of the same list. */
    public String onPage(int other) {
        return address(search, chosen, sort, other, false);
    }

    /** The address without one filter; key {@code q} is the search. */
    public String without(String filter) {
        Map<String, String> fewer = new LinkedHashMap<>(chosen);
        fewer.remove(filter);
        return address(filter.equals("q") ? "" : search, fewer, sort, 1, false);
    }

    /** The address with one filter set. */
    public String with(String filter, String value) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        more.put(filter, value);
        return address(search, more, sort, 1, false);
    }

    /** The address of the same rows, all of them, as a spreadsheet. */
    public String exported() {
        return address(search, chosen, sort, 1, true);
    }

    public boolean isFiltered() {
        return !search.isEmpty() || !chosen.isEmpty();
    }

    /** What narrows the list, each with the address that takes it away. */
    public List<Chip> chips() {
        List<Chip> chips = spec.filters().stream()
                .filter(filter -> chosen.containsKey(filter.key()))
                .map(filter -> new Chip(
                        filter.label() + "：" + filter.labelOf(find(filter.key()).orElseThrow()), without(filter.key())))
                .collect(Collectors.toList());
        if (!search.isEmpty()) {
            chips.add(new Chip("含“" + search + "”", without("q")));
        }
        return chips;
    }

    private String address(String search, Map<String, String> chosen, String sort, int page, boolean export) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            parameters.put("q", search);
        }
        spec.filters().stream()
                .map(Filter::key)
                .filter(chosen::containsKey)
                .forEach(key -> parameters.put(key, chosen.getOrDefault(key, "")));
        if (!sort.isEmpty()) {
            parameters.put("sort", sort);
        }
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        if (size != USUAL_SIZE) {
            parameters.put("size", Integer.toString(size));
        }
        if (export) {
            parameters.put("export", "xlsx");
        }
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? spec.address() : spec.address() + "?" + query;
    }
}
