package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written down while a case is read. */
final class CaseRecord {
    private final List<Step> steps = new ArrayList<>(8);
    private final List<Breach> breaches = new ArrayList<>(0);
    private final List<RefusedEvent> refused = new ArrayList<>(0);
    private final List<Span> spans = new ArrayList<>(4);

    void step(Step step) {
        steps.add(step);
    }

    void breach(Breach breach) {
        breaches.add(breach);
    }

    void refuse(RefusedEvent event) {
        refused.add(event);
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }

    ClockResult.Refusal refusal() {
        return new ClockResult.Refusal(refused);
    }

    void startCounting(LocalDate dayZero, Basis basis) {
        end(dayZero);
        spans.add(new Span(dayZero, null, Span.Kind.COUNTING, basis, "计入期限"));
    }

    void startWaiting(LocalDate after, Basis basis, String reason) {
        end(after);
        spans.add(new Span(after, null, Span.Kind.WAITING, basis, reason));
    }

    /** Ends the span that is open, if any; the day still belongs to it. */
    void end(LocalDate lastDay) {
        if (!spans.isEmpty() && spans.getLast().upTo() == null) {
            Span open = spans.removeLast();
            spans.add(new Span(open.after(), lastDay, open.kind(), open.basis(), open.reason()));
        }
    }

    ClockResult.Reading reading(
            ClockCase of,
            ClockState state,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            List<Consultation> consultations) {
        for (Consultation each : consultations) {
            LocalDate lastDay = each.lastDay(of.asOf());
            if (each.isExcluded() && lastDay.isAfter(each.after())) {
                Consulted whom = each.asked().whom();
                spans.add(new Span(each.after(), lastDay, Span.Kind.EXCLUDED, Basis.ART_33, whom.reason()));
            }
        }
        spans.sort(Comparator.comparing(Span::after));
        return new ClockResult.Reading(of, state, due, provisional, workingDaysLeft, steps, breaches, spans);
    }
}
