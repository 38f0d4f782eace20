package org.yangguang.platform.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.search.engine.Question;
import org.yangguang.platform.search.engine.Question.Narrowed;
import org.yangguang.platform.search.engine.Question.Order;
import org.yangguang.platform.search.engine.Words;

/**
 * A search as its address says it, so that it can be kept and sent: {@code q}, {@code kind}, {@code organ} (a code),
 * {@code topic}, {@code year}, {@code status}, {@code from}, {@code to}, {@code sort}, {@code page}. What cannot be
 * understood is left out.
 */
record Asked(Map<String, String> parameters, int page, int size) {

    static final String ADDRESS = "/search";
    static final String WORDS = "q";
    static final String KIND = "kind";
    static final String ORGAN = "organ";
    static final String TOPIC = "topic";
    static final String YEAR = "year";
    static final String STATUS = "status";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SORT = "sort";

    static final int SIZE = 10;
    private static final int LARGEST = 100;

    private static final List<String> KNOWN = List.of(WORDS, KIND, ORGAN, TOPIC, YEAR, STATUS, FROM, TO, SORT);

    static Asked of(Map<String, String[]> typed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = first(typed, name).strip();
            if (!value.isEmpty()) {
                parameters.put(name, value);
            }
        }
        int size = number(first(typed, "size"), SIZE);
        return new Asked(parameters, number(first(typed, "page"), 1), Math.clamp(size, 1, LARGEST));
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("0*[1-9][0-9]{0,8}") ? Integer.parseInt(typed) : otherwise;
    }

    private static String first(Map<String, String[]> typed, String name) {
        String[] values = typed.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    String words() {
        return value(WORDS);
    }

    String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether so many pages cannot be turned. */
    boolean isTooFar() {
        return (long) page * size > Question.MOST_HITS;
    }

    int lastPage() {
        return Question.MOST_HITS / size;
    }

    /** The question, where the organ of the address is known by its id. */
    Question question(Words words, @Nullable OrganId organ) {
        Narrowed narrowed =
                new Narrowed(parameters.get(KIND), organ, parameters.get(TOPIC), year(), status(), day(FROM), day(TO));
        return new Question(words, narrowed, order(), page, size);
    }

    private @Nullable Integer year() {
        return value(YEAR).matches("[12][0-9]{3}") ? Integer.valueOf(value(YEAR)) : null;
    }

    @Nullable
    Status status() {
        for (Status each : Status.values()) {
            if (each.name().equals(value(STATUS))) {
                return each;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Order order() {
        return switch (value(SORT).toLowerCase(Locale.ROOT)) {
            case "newest" -> Order.NEWEST;
            case "oldest" -> Order.OLDEST;
            default -> Order.RELEVANCE;
        };
    }

    boolean isNarrowed() {
        return parameters.keySet().stream().anyMatch(name -> !name.equals(WORDS) && !name.equals(SORT));
    }

    /** The address of the same search with one value set, from its first page. */
    String with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return address(more, 1);
    }

    /** The address of the same search without one value, from its first page. */
    String without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(name);
        return address(fewer, 1);
    }

    String onPage(int other) {
        return address(parameters, other);
    }

    /** The address of a search for these words only. */
    static String forWords(String words) {
        return address(Map.of(WORDS, words), 1);
    }

    /** What narrows the search, without the words. */
    Map<String, String> narrowing() {
        Map<String, String> narrowing = new LinkedHashMap<>(parameters);
        narrowing.remove(WORDS);
        return narrowing;
    }

    private static String address(Map<String, String> parameters, int page) {
        List<String> pairs = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return ADDRESS + "?" + String.join("&", pairs);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
