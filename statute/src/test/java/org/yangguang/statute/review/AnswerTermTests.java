package org.yangguang.statute.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;

class AnswerTermTests {

    private static final WorkingDayCalendar CALENDAR =
            HolidayNotices.published().calendar();

    @ParameterizedTest
    @CsvSource({
        // Ten working days since 2024, over an ordinary week and over the Spring Festival.
        "RECONSIDERATION, 2026-03-02, 2026-03-16",
        "RECONSIDERATION, 2026-02-10, 2026-03-02",
        // Ten calendar days before; the last was a Sunday.
        "RECONSIDERATION, 2020-11-19, 2020-11-30",
        // Fifteen calendar days; the last a working day, a Saturday, a day of the National Day holiday.
        "COURT, 2026-03-02, 2026-03-17",
        "COURT, 2026-03-06, 2026-03-23",
        "COURT, 2026-09-18, 2026-10-08"
    })
    void the_day_of_receipt_is_not_counted_and_a_last_day_off_moves_on(
            AnswerTerm term, LocalDate notified, LocalDate due) {
        assertThat(term.due(notified, CALENDAR).date()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"RECONSIDERATION", "COURT"})
    void a_term_into_a_year_without_notice_is_provisional(AnswerTerm term) {
        assertThat(term.due(LocalDate.of(2026, 12, 25), CALENDAR).provisional()).isTrue();
    }
}
