package org.yangguang.statute.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.publishing.PublishingTerm.Force;
import org.yangguang.statute.publishing.PublishingTerm.Unit;

class PublishingLimitTests {
    private static final WorkingDayCalendar CALENDAR =
            HolidayNotices.published().calendar();

    @ParameterizedTest(name = "formed {0}: publish by {1}")
    @CsvSource({"2026-04-29, 2026-05-29", "2026-02-10, 2026-03-16", "2026-03-02, 2026-03-30"})
    void twenty_working_days_from_the_day_it_was_formed(LocalDate formed, LocalDate expected) {
        PublishingLimit limit = PublishingLimit.of(formed, List.of(), CALENDAR);

        assertThat(limit.lastDay().date()).isEqualTo(expected);
        assertThat(limit.term()).isEqualTo(PublishingTerm.GENERAL);
        assertThat(limit.missed(expected)).isFalse();
        assertThat(limit.missed(expected.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "from {0}, {1} {2} by {3}: {4}")
    @CsvSource({
        "2026-03-02, 7, WORKING_DAYS, INTERNAL, 2026-03-11",
        "2026-03-02, 5, WORKING_DAYS, INTERNAL, 2026-03-09",
        "2026-03-02, 30, WORKING_DAYS, INTERNAL, 2026-03-30",
        "2026-03-02, 30, WORKING_DAYS, LAW, 2026-04-14",
        "2026-03-02, 20, CALENDAR_DAYS, LAW, 2026-03-23",
        "2026-03-03, 20, CALENDAR_DAYS, LAW, 2026-03-23",
        "2026-01-28, 20, CALENDAR_DAYS, LAW, 2026-02-24",
    })
    void a_special_term_of_law_replaces_the_general_one_an_internal_one_can_only_shorten_it(
            LocalDate from, int days, Unit unit, Force force, LocalDate expected) {
        PublishingTerm special = new PublishingTerm(days, unit, force, "示例");

        assertThat(PublishingLimit.of(from, List.of(special), CALENDAR)
                        .lastDay()
                        .date())
                .isEqualTo(expected);
    }

    @Test
    void the_strictest_of_several_terms_decides() {
        PublishingLimit limit = PublishingLimit.of(
                LocalDate.parse("2026-03-02"), List.of(PublishingTerm.BUDGET, PublishingTerm.DUAL_PUBLICITY), CALENDAR);

        assertThat(limit.term()).isEqualTo(PublishingTerm.DUAL_PUBLICITY);
    }

    @Test
    void a_published_penalty_that_fell_is_withdrawn_within_three_working_days() {
        assertThat(PublishingTerm.PENALTY_WITHDRAWAL
                        .lastDay(LocalDate.parse("2026-04-30"), CALENDAR)
                        .date())
                .isEqualTo("2026-05-08");
    }

    @Test
    void a_limit_in_a_year_without_notice_is_provisional() {
        assertThat(PublishingLimit.of(LocalDate.parse("2026-12-20"), List.of(), CALENDAR)
                        .lastDay()
                        .provisional())
                .isTrue();
    }

    @Test
    void a_term_has_days() {
        assertThatThrownBy(() -> new PublishingTerm(0, Unit.WORKING_DAYS, Force.LAW, "示例"))
                .hasMessageContaining("0");
    }
}
