package org.yangguang.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTests {
    private final HolidayNotices notices = HolidayNotices.published();
    private final WorkingDayCalendar calendar = notices.calendar();

    @ParameterizedTest(name = "{0} and {1} working days: {2}, {3}")
    @CsvSource({
        "2026-02-10, 20, 2026-03-16, over Spring Festival with two make-up days",
        "2026-03-02, 20, 2026-03-30, no holiday",
        "2026-03-16, 20, 2026-04-14, over Qingming",
        "2025-12-15, 20, 2026-01-13, over the end of a year",
        "2020-01-15, 20, 2020-02-19, the extension of 2020",
        "2026-02-14, 20, 2026-03-20, from a make-up Saturday",
        "2026-05-02, 20, 2026-06-01, from a day off",
        "2026-04-29, 20, 2026-05-29, over Labour Day",
        "2026-09-15, 20, 2026-10-19, over National Day",
        "2015-09-02, 1, 2015-09-06, the anniversary of 2015 and its make-up Sunday",
        "2018-12-28, 1, 2018-12-29, a make-up Saturday set by the notice of the next year",
        "2018-12-29, 1, 2019-01-02, three days off across the year",
        "2024-02-28, 1, 2024-02-29, leap day",
        "2013-01-04, 1, 2013-01-05, first make-up day of the first year",
    })
    void the_nth_working_day_after_a_day(LocalDate from, int n, LocalDate expected, String why) {
        assertThat(calendar.add(from, n)).as(why).isEqualTo(new CalendarDate(expected, false));
        assertThat(calendar.count(from, expected)).as(why).isEqualTo(new DayCount(n, false));
    }

    @ParameterizedTest(name = "known on {0}: {1} and {2} working days is {3}, provisional: {4}")
    @CsvSource({
        // The extension of 2020 was issued on 26 January: before it 1 February was to be worked.
        "2020-01-25, 2020-01-23, 1, 2020-01-31, false",
        "2020-01-25, 2020-01-23, 2, 2020-02-01, false",
        "2020-01-26, 2020-01-23, 1, 2020-02-03, false",
        // Labour Day of 2019 was one day off until the notice of 22 March.
        "2019-03-21, 2019-04-30, 1, 2019-05-02, false",
        "2019-03-22, 2019-04-30, 1, 2019-05-05, false",
        // The notice of 2019 moved days at the end of 2018; 1 January 2019 is a Tuesday.
        "2018-12-03, 2018-12-28, 1, 2018-12-31, true",
        "2018-12-04, 2018-12-28, 1, 2018-12-29, false",
        "2018-12-03, 2018-12-27, 1, 2018-12-28, false",
        "2025-11-03, 2025-12-30, 1, 2025-12-31, false",
        "2025-11-03, 2025-12-31, 1, 2026-01-01, true",
        "2025-11-04, 2025-12-31, 1, 2026-01-04, false",
    })
    void a_calendar_as_known_on_a_day(LocalDate known, LocalDate from, int n, LocalDate expected, boolean provisional) {
        assertThat(notices.knownOn(known).calendar().add(from, n)).isEqualTo(new CalendarDate(expected, provisional));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07, 2027-01-04", "2027-03-01, 2027-03-29", "2012-10-08, 2012-11-05"})
    void without_the_notice_of_a_year_the_ordinary_week_counts_and_the_date_is_provisional(
            LocalDate from, LocalDate expected) {
        assertThat(calendar.add(from, 20)).isEqualTo(new CalendarDate(expected, true));
    }

    @Test
    void a_date_in_a_known_year_is_final_even_if_the_next_year_is_not_known() {
        assertThat(calendar.add(LocalDate.parse("2026-12-01"), 22))
                .isEqualTo(new CalendarDate(LocalDate.parse("2026-12-31"), false));
    }

    @Test
    void the_day_of_receipt_never_makes_a_date_provisional() {
        WorkingDayCalendar only2026 = HolidayNotices.none()
                .with(notices.list().stream()
                        .filter(it -> it.scope().equals(new NoticeScope.Arranges(2026)))
                        .toList())
                .calendar();

        assertThat(only2026.add(LocalDate.parse("2025-12-31"), 1))
                .isEqualTo(new CalendarDate(LocalDate.parse("2026-01-04"), false));
    }

    @Test
    void nothing_is_counted_backwards() {
        assertThat(calendar.count(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-02")))
                .isEqualTo(new DayCount(0, false));
        assertThatThrownBy(() -> calendar.add(LocalDate.parse("2026-03-10"), 0)).hasMessageContaining("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-14 | true  | 春节调休上班，国办发明电〔2025〕7号",
                "2026-02-16 | false | 春节放假，国办发明电〔2025〕7号",
                "2020-02-01 | false | 春节放假，国办发明电〔2020〕1号",
                "2020-01-29 | false | 春节放假，国办发明电〔2019〕16号",
                "2026-03-02 | true  | 工作日，星期一",
                "2026-03-01 | false | 休息日，星期日",
                "2027-01-01 | true  | 工作日，星期五（放假安排通知尚未载入，暂定）",
            })
    void a_day_says_why_it_counts_or_not(LocalDate date, boolean working, String reason) {
        CalendarDay day = calendar.explain(date);

        assertThat(day.reason()).isEqualTo(reason);
        assertThat(day.working()).isEqualTo(working).isEqualTo(calendar.isWorkingDay(date));
    }

    @Test
    void local_days_stand_above_a_later_national_notice() {
        HolidayNotice local = new HolidayNotice(
                "某州政发〔2024〕1号",
                LocalDate.parse("2024-03-01"),
                "关于藏历新年放假的通知",
                new NoticeScope.Local("某州"),
                List.of(new NoticeDay(LocalDate.parse("2026-03-02"), DayKind.HOLIDAY, "藏历新年")));

        WorkingDayCalendar overlaid = notices.with(List.of(local)).calendar();

        assertThat(overlaid.add(LocalDate.parse("2026-03-01"), 1).date()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(overlaid.explain(LocalDate.parse("2026-03-02")).findNotice()).contains(local);
    }
}
