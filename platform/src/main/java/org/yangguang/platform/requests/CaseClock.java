package org.yangguang.platform.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.ClockCase;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockSettings;
import org.yangguang.statute.clock.DeadlineCertificate;
import org.yangguang.statute.clock.StatutoryClock;

/** The statutory clock over the cases of this platform. */
@Component
public class CaseClock {

    private final WorkingDays days;

    CaseClock(WorkingDays days) {
        this.days = days;
    }

    /** The clock by the working days known now. */
    public StatutoryClock clock() {
        return new StatutoryClock(days.calendar(), ClockSettings.standard());
    }

    /**
     * Where the clock of a story stands.
     *
     * @throws IllegalStateException if an event that was once allowed no longer is
     */
    public ClockResult.Reading read(LocalDate received, List<Entry> story, LocalDate asOf) {
        return switch (attempt(received, story, asOf)) {
            case ClockResult.Reading reading -> reading;
            case ClockResult.Refusal(var events) ->
                throw new IllegalStateException("a story holds events that the law refuses: " + events);
        };
    }

    /** As {@link #read(LocalDate, List, LocalDate)}, by other working days than those known now. */
    public ClockResult.Reading read(
            LocalDate received, List<Entry> story, LocalDate asOf, WorkingDayCalendar calendar) {
        var of = new ClockCase(received, later(received, asOf), events(story));
        return switch (new StatutoryClock(calendar, ClockSettings.standard()).read(of)) {
            case ClockResult.Reading reading -> reading;
            case ClockResult.Refusal(var events) ->
                throw new IllegalStateException("a story holds events that the law refuses: " + events);
        };
    }

    /** Where the clock of a story would stand, or what in it the law refuses. */
    ClockResult attempt(LocalDate received, List<Entry> story, LocalDate asOf) {
        return clock().read(new ClockCase(received, later(received, asOf), events(story)));
    }

    /** Where it would stand after one more event, or why the law refuses that event. */
    public ClockResult read(LocalDate received, List<Entry> story, ClockEvent more, LocalDate asOf) {
        List<ClockEvent> events = new ArrayList<>(events(story));
        events.add(more);
        return clock().read(new ClockCase(received, later(later(received, asOf), more.on()), events));
    }

    /** Every counted day with its reason. */
    public DeadlineCertificate explain(ClockResult.Reading reading) {
        return clock().explain(reading);
    }

    private static List<ClockEvent> events(List<Entry> story) {
        return story.stream()
                .filter(entry -> !entry.voided())
                .map(Entry::event)
                .filter(Objects::nonNull)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
