package org.yangguang.statute.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.outcome.Remedy.TimeLimit;

class RemedyDatesTests {

    private static final WorkingDayCalendar CALENDAR =
            HolidayNotices.published().calendar();

    @ParameterizedTest(name = "{0}: received {1}, last day {2}")
    @CsvSource({
        "plain, 2026-03-02, 2026-05-06, false",
        "on a Saturday, 2026-05-06, 2026-07-06, false",
        "on a make-up Saturday nobody waits, 2026-03-10, 2026-05-09, false",
        "on the National Day holiday, 2026-08-05, 2026-10-08, false",
        "in a year that nobody knows yet, 2026-12-01, 2027-02-01, true"
    })
    void reconsideration_is_open_for_sixty_days_and_to_the_next_working_day(
            String situation, LocalDate received, LocalDate last, boolean provisional) {
        assertThat(RemedyDates.review(received, CALENDAR)).as(situation).isEqualTo(new CalendarDate(last, provisional));
    }

    @ParameterizedTest(name = "{0}: received {1}, last day {4}")
    @CsvSource({
        "six months, 2026-03-02, 6, MONTHS, 2026-09-02",
        "a month without that day, 2025-08-31, 6, MONTHS, 2026-02-28",
        "on a weekend, 2026-01-11, 6, MONTHS, 2026-07-13",
        "fifteen days after reconsideration, 2026-04-20, 15, CALENDAR_DAYS, 2026-05-06"
    })
    void a_suit_is_open_for_months_or_days_and_to_the_next_working_day(
            String situation, LocalDate received, int amount, TimeLimit.Unit unit, LocalDate last) {
        assertThat(RemedyDates.suit(received, new TimeLimit(amount, unit), CALENDAR)
                        .date())
                .as(situation)
                .isEqualTo(last);
    }
}
