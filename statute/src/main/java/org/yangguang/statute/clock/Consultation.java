package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.clock.ClockEvent.Asked;

/** One opinion asked for, while a case is being read. */
final class Consultation {
    private final Asked asked;
    private final LocalDate after;
    private final @Nullable LocalDate termEnd;
    private final boolean excluded;
    private @Nullable LocalDate endedOn;
    private boolean answered;

    /**
     * @param after last day that still counts
     * @param termEnd last day to answer, null if no term runs
     * @param excluded whether its time is not counted at all
     */
    Consultation(Asked asked, LocalDate after, @Nullable LocalDate termEnd, boolean excluded) {
        this.asked = asked;
        this.after = after;
        this.termEnd = termEnd;
        this.excluded = excluded;
    }

    Asked asked() {
        return asked;
    }

    LocalDate after() {
        return after;
    }

    @Nullable
    LocalDate termEnd() {
        return termEnd;
    }

    boolean isExcluded() {
        return excluded;
    }

    boolean isAnswered() {
        return answered;
    }

    void markAnswered() {
        answered = true;
    }

    boolean is(Consulted whom, @Nullable String id) {
        return asked.whom() == whom && Objects.equals(asked.id(), id);
    }

    /** Whether it still waits on that day: neither ended nor past its term. */
    boolean isOpen(LocalDate day) {
        return endedOn == null && (termEnd == null || !day.isAfter(termEnd));
    }

    /** Ends it with that day as the last one excluded, or with its term where that ended earlier. */
    void end(LocalDate lastDay) {
        if (endedOn == null) {
            endedOn = termEnd != null && termEnd.isBefore(lastDay) ? termEnd : lastDay;
        }
    }

    /** Whether its term ended in silence before that day, and nobody has taken note yet. */
    boolean lapsedBefore(LocalDate day) {
        return endedOn == null && termEnd != null && termEnd.isBefore(day);
    }

    /** Last day excluded: where it is open, the end of its term, or today if no term runs. */
    LocalDate lastDay(LocalDate today) {
        if (endedOn != null) {
            return endedOn;
        }
        return termEnd != null ? termEnd : today;
    }
}
