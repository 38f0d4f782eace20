package org.yangguang.platform.requests.handling.steps.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;

class DistanceTests {

    private static final WorkingDayCalendar CALENDAR =
            HolidayNotices.published().calendar();

    /** A reply due on Thursday 2026-04-30; 3 to 5 and 6 April are no working days, nor is any weekend. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-20, ''",
        "2026-04-21, SEVEN_DAYS",
        "2026-04-24, SEVEN_DAYS",
        "2026-04-26, SEVEN_DAYS",
        "2026-04-27, THREE_DAYS",
        "2026-04-28, THREE_DAYS",
        "2026-04-29, ONE_DAY",
        "2026-04-30, DUE",
        "2026-05-01, OVERDUE",
        "2026-06-01, OVERDUE"
    })
    void the_distance_reached_on_each_day(LocalDate today, String distance) {
        assertThat(Distance.reached(today, LocalDate.of(2026, 4, 30), CALENDAR).map(Enum::name))
                .isEqualTo(distance.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(distance));
    }

    @ParameterizedTest
    @CsvSource({
        "SEVEN_DAYS, HANDLER",
        "THREE_DAYS, HANDLER DEPUTY",
        "ONE_DAY, HANDLER DEPUTY HEAD",
        "DUE, HANDLER DEPUTY HEAD",
        "OVERDUE, HANDLER DEPUTY HEAD OFFICE",
        "UNOPENED, HEAD OFFICE"
    })
    void who_is_told_at_which_distance(Distance distance, String audience) {
        assertThat(distance.audience())
                .isEqualTo(List.of(audience.split(" ")).stream()
                        .map(Audience::valueOf)
                        .toList());
    }

    /** Monday: Tuesday and Wednesday are the two days. Friday 24 April: Monday and Tuesday. */
    @ParameterizedTest
    @CsvSource({"2026-04-20, 2026-04-23", "2026-04-24, 2026-04-29", "2026-04-30, 2026-05-08"})
    void a_request_may_lie_unopened_for_two_working_days(LocalDate came, LocalDate since) {
        assertThat(Distance.unopenedSince(came, CALENDAR)).isEqualTo(since);
    }

    @Test
    void every_distance_tells_somebody() {
        assertThat(Distance.values()).allSatisfy(it -> assertThat(it.audience()).isNotEmpty());
    }
}
