package org.yangguang.platform.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All rules of all modules; finds the one that governs a call. */
@Component
class Rulebook {

    private final List<Entry> entries;

    Rulebook(List<AddressRules> contributions) {
        entries = contributions.stream()
                .flatMap(contribution -> contribution.rules().stream())
                .map(rule -> new Entry(rule, PathPatternParser.defaultInstance.parse(rule.pattern())))
                .sorted(Comparator.comparing(Entry::pattern))
                .toList();
    }

    private record Entry(AddressRule rule, PathPattern pattern) {}

    /**
     * A rule that governs a call.
     *
     * @param organCode the organ in the address, or null where the rule's address names none
     */
    record Governing(AddressRule rule, @Nullable String organCode) {}

    /** The most specific rule for the call, or nothing: then nobody may call it. */
    Optional<Governing> find(HttpMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        HttpMethod asked = HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method;
        for (Entry entry : entries) {
            if (entry.rule().method().equals(asked)) {
                PathPattern.PathMatchInfo match = entry.pattern().matchAndExtract(parsed);
                if (match != null) {
                    return Optional.of(
                            new Governing(entry.rule(), match.getUriVariables().get(AddressRule.ORGAN)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether any rule governs the address, by whatever method. */
    boolean knows(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return entries.stream().anyMatch(entry -> entry.pattern().matches(parsed));
    }

    List<AddressRule> rules() {
        return entries.stream().map(Entry::rule).toList();
    }
}
