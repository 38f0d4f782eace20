package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The clock's answer to a case. */
public sealed interface ClockResult {
    /** The case breaks the law; the clock says nothing else about it. */
    record Refusal(List<RefusedEvent> events) implements ClockResult {
        public Refusal {
            events = List.copyOf(events);
        }
    }

    /**
     * Where the clock stands.
     *
     * @param due last day to reply, null where no clock runs to a date (stopped, answered, ended). While paused: the
     *     day if the consultation ends in silence, or ended today where no term runs for its answer
     * @param provisional whether {@code due} rests on a year whose working days nobody knows yet
     * @param workingDaysLeft working days after {@code asOf} up to and including {@code due}; negative: working days
     *     since then; null without {@code due}
     * @param steps in order of time
     * @param breaches in order of time
     * @param spans stretches of days for the certificate, in order of their first day
     */
    record Reading(
            ClockCase of,
            ClockState state,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            List<Step> steps,
            List<Breach> breaches,
            List<Span> spans)
            implements ClockResult {
        public Reading {
            steps = List.copyOf(steps);
            breaches = List.copyOf(breaches);
            spans = List.copyOf(spans);
        }

        /** Last day to reply; empty where no clock runs to a date. */
        public Optional<LocalDate> findDue() {
            return Optional.ofNullable(due);
        }

        /** See {@link #workingDaysLeft()}; empty where no clock runs to a date. */
        public OptionalInt findWorkingDaysLeft() {
            return workingDaysLeft == null ? OptionalInt.empty() : OptionalInt.of(workingDaysLeft);
        }

        /** What is due today becomes late tomorrow, never within the day. */
        public boolean overdue() {
            return due != null && of.asOf().isAfter(due);
        }
    }
}
