package org.yangguang.platform.requests.handling.deeds;

import java.time.LocalDate;
import java.util.Map;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.Breach;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;

/** What both deeds of an extension (Art. 33 ¶2) ask of the clock. */
final class ExtensionTerms {

    private ExtensionTerms() {}

    /** An extension that comes too late has no effect: then it is not offered. */
    static Offer offer(Situation at, int days, String effect) {
        ClockEvent.Extended event = new ClockEvent.Extended(at.today(), days);
        boolean late = at.attempt(event).stream()
                .filter(ClockResult.Reading.class::isInstance)
                .flatMap(result -> at.breachesIn((ClockResult.Reading) result).stream())
                .anyMatch(breach -> breach.rule() == Breach.Rule.EXTENSION_LATE);
        return late
                ? new Offer.Impossible(Breach.Rule.EXTENSION_LATE.label() + "（"
                        + Breach.Rule.EXTENSION_LATE.basis().label() + "）。")
                : at.offer(event, effect);
    }

    static PaperContent notice(Situation at, LocalDate on, int days, String reason) {
        LocalDate before = at.reading() == null ? null : at.reading().due();
        LocalDate after =
                at.attempt(new ClockEvent.Extended(on, days)).orElseThrow() instanceof ClockResult.Reading reading
                        ? reading.due()
                        : null;
        return new PaperContent(
                PaperKind.EXTENSION_NOTICE,
                Map.of(
                        "reason",
                        reason,
                        "days",
                        Integer.toString(days),
                        "dueBefore",
                        before == null ? "" : before.toString(),
                        "dueAfter",
                        after == null ? "" : after.toString()),
                on,
                false);
    }
}
