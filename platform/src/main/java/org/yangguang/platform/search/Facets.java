package org.yangguang.platform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.Chip;
import org.yangguang.platform.search.engine.Results;
import org.yangguang.platform.search.engine.Results.Facet;

/** Facets and chips in the words of readers. */
record Facets(Asked asked, WordList words, Sources sources) {

    /** More are not looked through; the words narrow better then. */
    private static final int MOST_VALUES = 12;

    /** Facets that still leave a choice. */
    List<FacetView> of(Results results) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counted = results.facets().getOrDefault(facet, Map.of());
            if (asked.find(parameter(facet)).isEmpty() && counted.size() > 1) {
                views.add(new FacetView(label(facet), values(facet, counted)));
            }
        }
        return views;
    }

    private List<FacetView.Value> values(Facet facet, Map<String, Long> counted) {
        Comparator<Map.Entry<String, Long>> order = facet == Facet.YEAR
                ? Map.Entry.<String, Long>comparingByKey().reversed()
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counted.entrySet().stream()
                .sorted(order)
                .limit(MOST_VALUES)
                .map(each -> new FacetView.Value(
                        label(facet, each.getKey()),
                        each.getValue(),
                        asked.with(parameter(facet), inAddress(facet, each.getKey()))))
                .toList();
    }

    /** What narrows the search now, each with the address without it. */
    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            asked.find(parameter(facet))
                    .ifPresent(value -> chips.add(
                            new Chip(label(facet) + "：" + chosen(facet, value), asked.without(parameter(facet)))));
        }
        asked.find(Asked.FROM).ifPresent(day -> chips.add(new Chip("从" + day + "起", asked.without(Asked.FROM))));
        asked.find(Asked.TO).ifPresent(day -> chips.add(new Chip("到" + day + "止", asked.without(Asked.TO))));
        return chips;
    }

    private String chosen(Facet facet, String value) {
        return facet == Facet.ORGAN ? words.organByCode(value).map(Organ::name).orElse(value) : label(facet, value);
    }

    static String parameter(Facet facet) {
        return switch (facet) {
            case KIND -> Asked.KIND;
            case ORGAN -> Asked.ORGAN;
            case TOPIC -> Asked.TOPIC;
            case YEAR -> Asked.YEAR;
            case STATUS -> Asked.STATUS;
        };
    }

    private static String label(Facet facet) {
        return switch (facet) {
            case KIND -> "类别";
            case ORGAN -> "机关";
            case TOPIC -> "主题";
            case YEAR -> "年份";
            case STATUS -> "效力";
        };
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case KIND -> sources.label(value);
            case ORGAN -> {
                Organ organ = words.organ(id(value));
                yield organ == null ? value : organ.name();
            }
            case TOPIC -> value;
            case YEAR -> value + "年";
            case STATUS -> status(value);
        };
    }

    private static String status(String name) {
        for (Status each : Status.values()) {
            if (each.name().equals(name)) {
                return each.label();
            }
        }
        return name;
    }

    /** In addresses an organ stands by its code. */
    String inAddress(Facet facet, String value) {
        if (facet != Facet.ORGAN) {
            return value;
        }
        Organ organ = words.organ(id(value));
        return organ == null ? value : organ.code();
    }

    private static OrganId id(String value) {
        return new OrganId(Long.parseLong(value));
    }
}
