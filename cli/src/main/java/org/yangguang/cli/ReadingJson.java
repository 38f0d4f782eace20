package org.yangguang.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.clock.Breach;
import org.yangguang.statute.clock.CertifiedDay;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.DeadlineCertificate;
import org.yangguang.statute.clock.RefusedEvent;
import org.yangguang.statute.clock.Step;

/** Answers of the clock in the JSON shape that scripts depend on. */
final class ReadingJson {
    private ReadingJson() {}

    /** @param certificate null if it is not wanted */
    static Map<String, @Nullable Object> of(ClockResult.Reading reading, @Nullable DeadlineCertificate certificate) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("state", reading.state());
        json.put("due", reading.due());
        json.put("provisional", reading.provisional());
        json.put("overdue", reading.overdue());
        json.put("days_left", reading.workingDaysLeft());
        json.put("steps", reading.steps().stream().map(ReadingJson::of).toList());
        json.put("breaches", reading.breaches().stream().map(ReadingJson::of).toList());
        if (certificate != null) {
            json.put(
                    "certificate",
                    certificate.days().stream().map(ReadingJson::of).toList());
        }
        return json;
    }

    static Map<String, @Nullable Object> of(ClockResult.Refusal refusal) {
        List<Map<String, @Nullable Object>> events =
                refusal.events().stream().map(ReadingJson::of).toList();
        return new LinkedHashMap<>(Map.of("refused", events));
    }

    private static Map<String, @Nullable Object> of(Step step) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("on", step.on());
        json.put("effect", step.effect());
        json.put("due", step.due());
        json.put("basis", step.basis().code());
        if (step.event() != null) {
            json.put("event", step.event());
        }
        if (step.until() != null) {
            json.put("until", step.until());
        }
        return json;
    }

    private static Map<String, @Nullable Object> of(Breach breach) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("on", breach.on());
        json.put("rule", breach.rule());
        json.put("basis", breach.rule().basis().code());
        json.put("last_day", breach.lastDay());
        json.put("message", breach.rule().label());
        return json;
    }

    private static Map<String, @Nullable Object> of(RefusedEvent refused) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("on", refused.event().on());
        json.put("kind", refused.event().kind());
        json.put("rule", refused.reason());
        json.put("basis", refused.reason().basis().code());
        json.put("message", refused.message());
        return json;
    }

    private static Map<String, @Nullable Object> of(CertifiedDay day) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("date", day.date());
        json.put("mark", day.mark());
        json.put("number", day.counts() ? day.number() : null);
        json.put("reason", day.reason());
        return json;
    }
}
