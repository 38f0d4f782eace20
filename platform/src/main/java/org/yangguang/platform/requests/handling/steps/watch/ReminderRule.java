package org.yangguang.platform.requests.handling.steps.watch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the table that tells who is reminded when. */
public record ReminderRule(String when, String who) {

    static List<ReminderRule> list() {
        return Arrays.stream(Distance.values())
                .map(it -> new ReminderRule(
                        it.label(), it.audience().stream().map(Audience::label).collect(Collectors.joining("、"))))
                .toList();
    }
}
