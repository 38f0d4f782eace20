package org.yangguang.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.statute.clock.Cases.CALENDAR;
import static org.yangguang.statute.clock.Cases.CLOCK;
import static org.yangguang.statute.clock.Cases.read;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.Sourced.Source;
import org.yangguang.statute.calendar.HolidayNotices;

class StatutoryClockTests {
    /** The worked examples of the clock table, with their numbers. */
    @ParameterizedTest(name = "example {0}: received {1}, {3}: due {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1   | 2026-02-10 | 2026-02-10 |                                              | RUNNING | 2026-03-16",
                "2   | 2026-03-02 | 2026-03-02 |                                              | RUNNING | 2026-03-30",
                "3   | 2026-03-02 | 2026-03-16 | 2026-03-11 CORRECTION_ASKED; 2026-03-16 CORRECTION_RECEIVED | RUNNING | 2026-04-14",
                "4   | 2026-04-01 | 2026-04-01 |                                              | RUNNING | 2026-04-30",
                "4a  | 2026-04-01 | 2026-04-27 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10; 2026-04-27 THIRD_PARTY_ANSWERED | RUNNING | 2026-05-21",
                "4b  | 2026-04-01 | 2026-05-07 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10 | RUNNING | 2026-05-27",
                "5   | 2026-04-01 | 2026-04-30 | 2026-04-30 EXTENDED days=20                   | RUNNING | 2026-06-01",
                "5a  | 2026-04-01 | 2026-05-10 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10; 2026-04-27 THIRD_PARTY_ANSWERED; 2026-05-06 EXTENDED days=20 | RUNNING | 2026-06-18",
                "6   | 2026-09-08 | 2026-09-08 |                                              | RUNNING | 2026-10-12",
                "6a  | 2026-09-08 | 2026-09-20 | 2026-09-15 FEE_NOTICE_RECEIVED                | STOPPED |",
                "6b  | 2026-09-08 | 2026-09-24 | 2026-09-15 FEE_NOTICE_RECEIVED; 2026-09-24 FEE_PAID | RUNNING | 2026-10-29",
                "7   | 2025-12-15 | 2025-12-15 |                                              | RUNNING | 2026-01-13",
                "8   | 2020-01-15 | 2020-01-15 |                                              | RUNNING | 2020-02-19",
                "9   | 2026-02-14 | 2026-02-14 |                                              | RUNNING | 2026-03-20",
                "9a  | 2026-05-02 | 2026-05-02 |                                              | RUNNING | 2026-06-01",
            })
    void the_worked_examples(
            String number,
            String received,
            String asOf,
            @Nullable String events,
            ClockState state,
            @Nullable LocalDate due) {
        ClockResult.Reading reading = read(received, asOf, events);

        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.due()).isEqualTo(due);
        assertThat(reading.provisional()).isFalse();
        assertThat(reading.breaches()).isEmpty();
    }

    @Test
    void without_the_calendar_of_the_year_the_date_is_provisional() {
        assertThat(read("2026-12-07", "2026-12-07", null).provisional()).isTrue();
        assertThat(read("2026-12-07", "2026-12-18", "2026-12-18 DEFERRED until=2027-02-01"))
                .as("a date that was fixed is final whatever the calendar says")
                .satisfies(it -> assertThat(it.provisional()).isFalse());
    }

    @Test
    void the_terms_of_the_worked_examples() {
        assertThat(CLOCK.correctionNoticeBy(LocalDate.parse("2026-03-02")).date())
                .isEqualTo("2026-03-11");
        assertThat(CLOCK.consultationAnswerBy(LocalDate.parse("2026-04-10")).date())
                .isEqualTo("2026-05-06");
        assertThat(CLOCK.feePaymentBy(LocalDate.parse("2026-09-15")).date()).isEqualTo("2026-10-19");
        assertThat(CLOCK.replyBy(LocalDate.parse("2026-03-02")).date()).isEqualTo("2026-03-30");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            value = {
                // received, as of, events, state, due, rule
                "2026-04-01 | 2026-05-06 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10 | PAUSED | 2026-05-27 | on the last day of the third party the clock still stands",
                "2026-04-01 | 2026-04-20 | 2026-04-08 THIRD_PARTY_ASKED | PAUSED | 2026-05-14 | a letter of unknown receipt pauses as if answered today",
                "2026-04-01 | 2026-04-09 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10 | PAUSED | 2026-05-06 | a receipt still to come is not known yet",
                "2026-04-01 | 2026-05-20 | 2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10; 2026-05-18 THIRD_PARTY_ANSWERED | RUNNING | 2026-05-27 | an answer after the fifteen days changes nothing",
                "2026-04-01 | 2026-04-20 | 2026-04-08 ORGAN_ASKED | PAUSED | 2026-05-14 | an organ is waited for until it answers, its pause taken to end today",
                "2026-04-01 | 2026-05-07 | 2026-04-08 ORGAN_ASKED letter=2026-04-10 | RUNNING | 2026-05-27 | a joint maker consents by silence after fifteen working days",
                "2026-04-01 | 2026-04-27 | 2026-04-08 ORGAN_ASKED letter=2026-04-10; 2026-04-27 ORGAN_ANSWERED | RUNNING | 2026-05-21 | a joint maker who answers ends the pause",
                "2026-04-01 | 2026-04-27 | 2026-04-08 THIRD_PARTY_ASKED id=a letter=2026-04-10; 2026-04-13 ORGAN_ASKED; 2026-04-20 THIRD_PARTY_ANSWERED id=a; 2026-04-27 ORGAN_ANSWERED | RUNNING | 2026-05-21 | two consultations that overlap exclude their union",
                "2026-04-01 | 2026-04-27 | 2026-04-08 ORGAN_ASKED id=a; 2026-04-10 ORGAN_ASKED id=b; 2026-04-27 ORGAN_ANSWERED id=a; 2026-04-20 ORGAN_ANSWERED id=b | RUNNING | 2026-05-21 | one consultation inside another adds nothing",
                "2026-04-01 | 2026-04-21 | 2026-04-08 ORGAN_ASKED id=a; 2026-04-10 ORGAN_ASKED id=b; 2026-04-20 ORGAN_ANSWERED id=b | PAUSED | 2026-05-15 | the clock stands until the last consultation ends",
                "2026-04-01 | 2026-04-08 | 2026-04-08 ORGAN_ASKED; 2026-04-08 ORGAN_ANSWERED | RUNNING | 2026-04-30 | a question answered on the same day costs nothing",
                "2026-04-01 | 2026-05-06 | 2026-04-30 ORGAN_ASKED | RUNNING | 2026-04-30 | a question on the last day comes too late to pause",
                "2026-04-01 | 2026-04-10 | 2026-04-10 REASONS_ASKED; 2026-04-15 REASONS_GIVEN | RUNNING | 2026-04-30 | asking for reasons does not stop the clock",
                "2026-04-01 | 2026-04-30 | 2026-04-30 DEFERRED until=2026-07-31 | RUNNING | 2026-07-31 | a later date fixed by Art. 35 is that date",
                "2026-04-01 | 2026-05-29 | 2026-04-29 EXTENDED; 2026-05-29 DEFERRED until=2026-07-31 | RUNNING | 2026-07-31 | a date may be fixed after an extension",
                "2026-03-02 | 2026-03-12 | 2026-03-11 CORRECTION_ASKED | STOPPED | | a correction notice in time stops the clock",
                "2026-03-02 | 2026-03-13 | 2026-03-12 CORRECTION_ASKED | RUNNING | 2026-03-30 | a late correction notice keeps the old clock",
                "2026-03-02 | 2026-03-17 | 2026-03-12 CORRECTION_ASKED; 2026-03-16 CORRECTION_RECEIVED | RUNNING | 2026-03-30 | a correction after a late notice keeps the old clock",
                "2026-03-02 | 2026-04-01 | 2026-03-11 CORRECTION_ASKED until=2026-03-31; 2026-04-01 CORRECTION_LAPSED | ENDED | | a request not corrected is abandoned",
                "2026-03-02 | 2026-03-12 | 2026-03-05 ORGAN_ASKED; 2026-03-06 CORRECTION_ASKED; 2026-03-11 CORRECTION_RECEIVED | PAUSED | 2026-04-10 | a consultation that outlives a correction pauses the new run",
                "2026-09-08 | 2026-10-20 | 2026-09-15 FEE_NOTICE_RECEIVED; 2026-10-20 FEE_LAPSED | ENDED | | a request not paid for is abandoned",
                "2026-09-08 | 2026-10-14 | 2026-10-14 FEE_NOTICE_RECEIVED sent=2026-10-12 | STOPPED | | a fee notice sent in time stops the clock when it arrives",
                "2026-03-02 | 2026-03-10 | 2026-03-10 WITHDRAWN | ENDED | | a withdrawn request ends",
                "2026-03-02 | 2026-03-02 | 2026-03-02 REPLIED | ANSWERED | | an answer on the spot",
                "2026-03-02 | 2026-03-31 | | RUNNING | 2026-03-30 | nothing stops a clock that ran out",
                "2026-03-02 | 2026-08-03 | 2026-03-20 REPLIED; 2026-08-03 REPLY_SET_ASIDE | RUNNING | 2026-08-31 | a reply set aside starts a new clock",
                "2026-03-02 | 2026-08-03 | 2026-03-20 REPLIED; 2026-08-03 REPLY_SET_ASIDE until=2026-08-18 | RUNNING | 2026-08-18 | a decision may order its own date",
                "2026-03-02 | 2026-03-05 | 2026-03-06 CORRECTION_ASKED; 2026-03-20 REPLIED | RUNNING | 2026-03-30 | what happens after the day asked about is not known yet",
                "2026-03-02 | 2026-03-20 | 2026-03-05 ORGAN_ASKED; 2026-03-10 REPLIED; 2026-03-20 ORGAN_ANSWERED | ANSWERED | | an opinion that comes after the reply changes nothing",
            })
    void the_clock_table(
            String received,
            String asOf,
            @Nullable String events,
            ClockState state,
            @Nullable LocalDate due,
            String rule) {
        ClockResult.Reading reading = read(received, asOf, events);

        assertThat(reading.state()).as(rule).isEqualTo(state);
        assertThat(reading.due()).as(rule).isEqualTo(due);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-12 CORRECTION_ASKED              | CORRECTION_LATE 2026-03-11 | the notice was possible until the seventh working day",
                "2026-03-31 EXTENDED                      | EXTENSION_LATE 2026-03-30  | an extension after the last day has no effect",
                "2026-03-31 DEFERRED until=2026-06-30     | DEFERRAL_LATE 2026-03-30   | a date fixed after the last day has no effect",
                "2026-03-31 FEE_NOTICE_RECEIVED           | FEE_NOTICE_LATE 2026-03-30 | a fee notice after the last day does not stop the clock",
                "2026-03-31 REPLIED                       | REPLY_LATE 2026-03-30      | a reply after the last day is late",
                "2026-03-30 REPLIED                       |                            | a reply on the last day is in time",
                "2026-03-12 CORRECTION_ASKED; 2026-03-31 REPLIED | CORRECTION_LATE 2026-03-11, REPLY_LATE 2026-03-30 | all breaches are named",
            })
    void what_was_done_too_late(String events, @Nullable String breaches, String rule) {
        ClockResult.Reading reading = read("2026-03-02", "2026-04-10", events);

        assertThat(reading.breaches().stream()
                        .map(it -> it.rule() + " " + it.lastDay())
                        .collect(Collectors.joining(", ")))
                .as(rule)
                .isEqualTo(breaches == null ? "" : breaches);
        if (reading.state() == ClockState.RUNNING) {
            assertThat(reading.due()).isEqualTo("2026-03-30");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, false, 1",
        "2026-03-30, false, 0",
        "2026-03-31, true, -1",
        "2026-03-02, false, 20",
        "2026-03-27, false, 1",
        "2026-04-06, true, -4",
    })
    void what_is_due_today_is_late_tomorrow(String asOf, boolean overdue, int left) {
        ClockResult.Reading reading = read("2026-03-02", asOf, null);

        assertThat(reading.overdue()).isEqualTo(overdue);
        assertThat(reading.findWorkingDaysLeft()).hasValue(left);
    }

    @Test
    void each_step_says_what_it_did_until_when_and_by_which_article() {
        ClockResult.Reading reading = read(
                "2026-04-01",
                "2026-06-20",
                "2026-04-08 THIRD_PARTY_ASKED letter=2026-04-10; 2026-05-11 EXTENDED days=20; 2026-06-20 REPLIED");

        assertThat(reading.steps())
                .containsExactly(
                        step("2026-04-01", null, Effect.START, "2026-04-30", null, Basis.ART_33),
                        step(
                                "2026-04-08",
                                EventKind.THIRD_PARTY_ASKED,
                                Effect.PAUSE,
                                "2026-05-27",
                                "2026-05-06",
                                Basis.ART_33),
                        step("2026-05-06", null, Effect.RESUME, "2026-05-27", null, Basis.ART_32),
                        step("2026-05-11", EventKind.EXTENDED, Effect.EXTEND, "2026-06-25", null, Basis.ART_33),
                        step("2026-06-20", EventKind.REPLIED, Effect.ANSWER, "2026-06-25", null, Basis.ART_33));
    }

    private static Step step(
            String on, @Nullable EventKind event, Effect effect, String due, @Nullable String until, Basis basis) {
        return new Step(
                LocalDate.parse(on),
                event,
                effect,
                LocalDate.parse(due),
                until == null ? null : LocalDate.parse(until),
                basis);
    }

    @Test
    void a_setting_decides_where_the_law_is_open() {
        ClockSettings standard = ClockSettings.standard();
        ClockSettings other = new ClockSettings(
                standard.correctionDays().as(10, Source.TEXT, "示例"),
                standard.feePaymentDays().as(30, Source.TEXT, "示例"),
                standard.feePaidRestartsClock().as(false, Source.TEXT, "示例"),
                standard.lateCorrectionKeepsClock().as(false, Source.TEXT, "示例"),
                standard.daysAfterSetAside().as(15, Source.TEXT, "示例"),
                standard.askedDayCounts().as(false, Source.TEXT, "示例"),
                standard.answeredDayExcluded().as(false, Source.TEXT, "示例"),
                standard.reasonsPauseClock().as(true, Source.TEXT, "示例"));
        StatutoryClock clock = new StatutoryClock(CALENDAR, other);

        assertThat(clock.feePaymentBy(LocalDate.parse("2026-03-02")).date()).isEqualTo("2026-04-14");
        assertThat(clock.read(Cases.of("2026-03-02", "2026-03-13", "2026-03-04 CORRECTION_ASKED")))
                .as("a correction term fixed by a provincial rule")
                .isInstanceOfSatisfying(
                        ClockResult.Reading.class,
                        it -> assertThat(it.steps().getLast().until()).isEqualTo("2026-03-18"));
        assertThat(clock.read(
                        Cases.of("2026-09-08", "2026-09-24", "2026-09-15 FEE_NOTICE_RECEIVED; 2026-09-24 FEE_PAID")))
                .as("five days used, fifteen left from 24 September on")
                .isInstanceOfSatisfying(
                        ClockResult.Reading.class, it -> assertThat(it.due()).isEqualTo("2026-10-22"));
        assertThat(clock.read(Cases.of("2026-03-02", "2026-03-13", "2026-03-12 CORRECTION_ASKED")))
                .isInstanceOfSatisfying(
                        ClockResult.Reading.class, it -> assertThat(it.state()).isEqualTo(ClockState.STOPPED));
        assertThat(clock.read(
                        Cases.of("2026-04-01", "2026-04-27", "2026-04-08 REASONS_ASKED; 2026-04-27 REASONS_GIVEN")))
                .as("three days used, seventeen left from 27 April on")
                .isInstanceOfSatisfying(
                        ClockResult.Reading.class, it -> assertThat(it.due()).isEqualTo("2026-05-21"));
    }

    @Test
    void the_calendar_known_then_gives_the_date_known_then() {
        StatutoryClock before = new StatutoryClock(
                HolidayNotices.published()
                        .knownOn(LocalDate.parse("2020-01-25"))
                        .calendar(),
                ClockSettings.standard());

        assertThat(before.replyBy(LocalDate.parse("2020-01-15")).date()).isEqualTo("2020-02-17");
    }

    @Test
    void nobody_can_ask_about_a_day_before_the_receipt() {
        assertThatThrownBy(() -> new ClockCase(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01"), List.of()))
                .hasMessageContaining("2026-03-01");
    }
}
