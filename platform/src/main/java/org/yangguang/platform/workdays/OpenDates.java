package org.yangguang.platform.workdays;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** Dates of a feature that rest on working days and are still open. */
public interface OpenDates {

    /**
     * A date that moves.
     *
     * @param what as people read it, for example a registration number
     * @param organ name of whose it is
     */
    record Move(String what, String organ, LocalDate before, LocalDate after) {}

    /** What a change of the calendar would move; changes nothing. */
    List<Move> preview(WorkingDayCalendar before, WorkingDayCalendar after);

    /**
     * Counts anew by the calendar known now, each thing in a transaction of its own. A call that broke off is repeated with
     * the same key, and what was done before is then not done again.
     *
     * @param before the calendar before the notice
     * @param notice its number, the reason that people are told
     */
    void recount(WorkingDayCalendar before, String notice, String key);
}
