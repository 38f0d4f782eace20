package org.yangguang.statute.outcome;

import java.time.LocalDate;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.outcome.Remedy.TimeLimit;

/**
 * Last days of remedies. The day from which a term runs is not counted; a last day on which nobody works moves to the next
 * working day (法释〔2018〕1号 Art. 48, 行政复议法 Art. 88 with 民事诉讼法 Art. 85).
 */
public final class RemedyDates {
    private RemedyDates() {}

    /**
     * Last day to apply for reconsideration.
     *
     * @param from day on which the reply was received, or on which the period to reply ended
     */
    public static CalendarDate review(LocalDate from, WorkingDayCalendar calendar) {
        return workedFrom(from.plusDays(Remedies.REVIEW_DAYS), calendar);
    }

    /** Last day of a suit; of one after reconsideration, from the day on which that decision was received. */
    public static CalendarDate suit(LocalDate from, TimeLimit limit, WorkingDayCalendar calendar) {
        LocalDate last = switch (limit.unit()) {
            case CALENDAR_DAYS -> from.plusDays(limit.amount());
            case MONTHS -> from.plusMonths(limit.amount());
        };
        return workedFrom(last, calendar);
    }

    private static CalendarDate workedFrom(LocalDate day, WorkingDayCalendar calendar) {
        LocalDate last = calendar.isWorkingDay(day) ? day : calendar.addDays(day, 1);
        return new CalendarDate(last, calendar.isProvisional(day.minusDays(1), last));
    }
}
