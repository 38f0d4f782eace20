package org.yangguang.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class WorkingDayCalendarProperties {
    private static final WorkingDayCalendar CALENDAR =
            HolidayNotices.published().calendar();

    @Property
    void adding_then_counting_gives_n(
            @ForAll @DateRange(min = "2008-01-01", max = "2032-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 400) int n) {
        LocalDate to = CALENDAR.add(from, n).date();

        assertThat(CALENDAR.count(from, to).days()).isEqualTo(n);
        assertThat(CALENDAR.isWorkingDay(to)).isTrue();
    }

    @Property
    void counting_agrees_with_looking_at_every_day(
            @ForAll @DateRange(min = "2011-06-01", max = "2028-06-30") LocalDate from,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        LocalDate to = from.plusDays(days);
        long slowly = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> CALENDAR.explain(day).working())
                .count();
        boolean provisional = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .anyMatch(day -> !CALENDAR.explain(day).settled());

        assertThat(CALENDAR.count(from, to)).isEqualTo(new DayCount((int) slowly, provisional));
    }

    @Property
    void counting_in_two_parts_gives_the_whole(
            @ForAll @DateRange(min = "2012-01-01", max = "2028-12-31") LocalDate from,
            @ForAll @IntRange(min = 0, max = 500) int first,
            @ForAll @IntRange(min = 0, max = 500) int second) {
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(second);

        assertThat(CALENDAR.countDays(from, middle) + CALENDAR.countDays(middle, to))
                .isEqualTo(CALENDAR.countDays(from, to));
    }
}
