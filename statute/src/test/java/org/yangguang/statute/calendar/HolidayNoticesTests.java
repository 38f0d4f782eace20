package org.yangguang.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayNoticesTests {
    private final HolidayNotices notices = HolidayNotices.published();

    @ParameterizedTest
    @CsvSource({
        "2013, 29, 12", "2014, 22, 5", "2015, 26, 5", "2016, 24, 6", "2017, 24, 5", "2018, 23, 6", "2019, 24, 7",
        "2020, 30, 6", "2021, 31, 7", "2022, 31, 7", "2023, 27, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6",
    })
    void a_year_with_its_amendments_sets_as_many_days_as_were_counted_in_the_notices(int year, int off, int worked) {
        Map<Object, DayKind> days = new HashMap<>();
        notices.list().stream()
                .filter(it -> yearOf(it) == year)
                .flatMap(it -> it.days().stream())
                .forEach(day -> days.put(day.date(), day.kind()));

        assertThat(days.values()).filteredOn(DayKind.HOLIDAY::equals).hasSize(off);
        assertThat(days.values()).filteredOn(DayKind.WORKDAY::equals).hasSize(worked);
    }

    private int yearOf(HolidayNotice notice) {
        return switch (notice.scope()) {
            case NoticeScope.Arranges(int year) -> year;
            case NoticeScope.Amends(String number) ->
                yearOf(notices.list().stream()
                        .filter(it -> it.number().equals(number))
                        .findFirst()
                        .orElseThrow());
            case NoticeScope.Local _ -> 0;
        };
    }

    @Test
    void every_year_from_2013_to_2026_is_arranged() {
        assertThat(notices.calendar().years())
                .isEqualTo(IntStream.rangeClosed(2013, 2026).boxed().toList());
    }

    @Test
    void a_notice_with_the_same_number_replaces_the_old_one() {
        HolidayNotice old = notices.list().getLast();
        HolidayNotice corrected = new HolidayNotice(
                old.number(),
                old.issuedOn(),
                old.title(),
                old.scope(),
                old.days().subList(0, 1));

        HolidayNotices result = notices.with(List.of(corrected));

        assertThat(result.list())
                .hasSameSizeAs(notices.list())
                .contains(corrected)
                .doesNotContain(old);
    }

    @Test
    void one_more_year_is_an_import() {
        String file = """
                # 示例，并非真实通知
                notice: 示例〔2026〕1号
                issued: 2026-11-20
                title: 关于2027年部分节假日安排的示例
                arranges: 2027
                date,kind,name
                2027-01-01,HOLIDAY,元旦
                2027-01-02,HOLIDAY,元旦
                2027-01-03,HOLIDAY,元旦
                2027-05-01,HOLIDAY,劳动节
                2027-10-01,HOLIDAY,国庆节
                2027-10-02,HOLIDAY,国庆节
                2027-10-03,HOLIDAY,国庆节
                """;
        NoticeFile.Result result = NoticeFile.parse(file);

        assertThat(result).isInstanceOfSatisfying(NoticeFile.Accepted.class, accepted -> {
            WorkingDayCalendar calendar = notices.with(accepted.notices()).calendar();
            assertThat(calendar.add(LocalDate.parse("2026-12-07"), 20))
                    .isEqualTo(new CalendarDate(LocalDate.parse("2027-01-05"), false));
        });
    }
}
