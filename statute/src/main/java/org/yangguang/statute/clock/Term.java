package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/**
 * The term that runs: so many working days after a day, the time of consultations not counted, but never before a date
 * that was fixed.
 *
 * @param start day zero
 * @param days working days; 0 if only the fixed date matters
 * @param fixed date fixed by notice or by a decision, null if there is none
 */
record Term(LocalDate start, int days, @Nullable LocalDate fixed) {
    /**
     * Last day of the term.
     *
     * @param consultations in ascending order of their first day
     * @param today last day excluded for a consultation that is open without a term of its own
     */
    LocalDate due(WorkingDayCalendar calendar, List<Consultation> consultations, LocalDate today) {
        if (days == 0 && fixed != null) {
            return fixed;
        }
        LocalDate counted = start;
        int left = days;
        for (Consultation consultation : consultations) {
            LocalDate from = consultation.after().isAfter(counted) ? consultation.after() : counted;
            LocalDate to = consultation.lastDay(today);
            if (!consultation.isExcluded() || !to.isAfter(from)) {
                continue;
            }
            int used = calendar.countDays(counted, from);
            if (used >= left) {
                break;
            }
            left -= used;
            counted = to;
        }
        LocalDate due = calendar.addDays(counted, left);
        return fixed != null && fixed.isAfter(due) ? fixed : due;
    }

    /** Extended by working days. */
    Term plus(WorkingDayCalendar calendar, int more) {
        return days == 0 && fixed != null
                ? new Term(start, 0, calendar.addDays(fixed, more))
                : new Term(start, days + more, fixed);
    }

    Term notBefore(LocalDate date) {
        return new Term(start, days, date);
    }
}
