package org.yangguang.statute.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalTests {
    private static final LocalDate ARRIVED = LocalDate.parse("2026-03-02");

    @ParameterizedTest(name = "{0}: arrived {1}, confirmed {2}: received {3}")
    @CsvSource({
        "IN_PERSON, 2026-03-02, , 2026-03-02, false",
        "POST_SIGNED, 2026-05-02, , 2026-05-02, false",
        "ORAL, 2026-03-02, , 2026-03-02, false",
        "POST_ORDINARY, 2026-03-02, 2026-03-02, 2026-03-02, false",
        "POST_ORDINARY, 2026-03-02, 2026-03-04, 2026-03-04, true",
        "ONLINE, 2026-03-02, 2026-03-02, 2026-03-02, false",
        "ONLINE, 2026-03-02, 2026-03-03, 2026-03-03, true",
        "FAX, 2026-03-02, 2026-03-03, 2026-03-03, true",
    })
    void the_day_of_receipt_by_channel(
            IntakeChannel channel, LocalDate arrived, @Nullable LocalDate confirmed, LocalDate expected, boolean late) {
        Arrival arrival = new Arrival(channel, arrived, confirmed, Set.of(), Set.of(channel.evidence()));

        assertThat(arrival.dayOfReceipt()).isEqualTo(new DayOfReceipt.Fixed(expected, channel, late));
    }

    @Test
    void a_call_in_vain_on_the_day_of_arrival_keeps_the_duty() {
        LocalDate restored = LocalDate.parse("2026-03-05");
        Arrival arrival = new Arrival(
                IntakeChannel.POST_ORDINARY, ARRIVED, restored, Set.of(ARRIVED), Set.of(Evidence.CONFIRMATION_RECORD));

        assertThat(arrival.dayOfReceipt())
                .as("the day on which contact is restored counts")
                .isEqualTo(new DayOfReceipt.Fixed(restored, IntakeChannel.POST_ORDINARY, false));
    }

    @ParameterizedTest
    @EnumSource
    void without_the_day_and_the_evidence_no_day_is_fixed(IntakeChannel channel) {
        Arrival arrival = new Arrival(channel, null, null, Set.of(), Set.of());

        assertThat(arrival.dayOfReceipt())
                .isInstanceOfSatisfying(
                        DayOfReceipt.Open.class,
                        open -> assertThat(open.missing())
                                .contains(DayOfReceipt.Missing.ARRIVAL, DayOfReceipt.Missing.EVIDENCE)
                                .hasSize(channel.needsConfirmation() ? 3 : 2));
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        Arrival arrival = new Arrival(IntakeChannel.FAX, null, null, Set.of(), Set.of());

        assertThat(arrival.dayOfReceipt())
                .isInstanceOfSatisfying(
                        DayOfReceipt.Open.class,
                        open -> assertThat(open.messages())
                                .containsExactly(
                                        "缺少传真到达之日（《条例》第三十一条第三项）。", "尚未与申请人确认，应当于到达当日确认（《条例》第三十一条第三项）。", "缺少收到日期确认记录。"));
    }

    @Test
    void nothing_is_confirmed_before_it_arrived() {
        Arrival arrival = Arrival.confirmed(ARRIVED, ARRIVED.minusDays(1), IntakeChannel.ONLINE);

        assertThat(arrival.dayOfReceipt())
                .isInstanceOfSatisfying(
                        DayOfReceipt.Open.class,
                        open -> assertThat(open.missing())
                                .containsExactly(DayOfReceipt.Missing.CONFIRMATION_AFTER_ARRIVAL));
    }

    @Test
    void evidence_of_another_channel_does_not_do() {
        Set<Evidence> others = Arrays.stream(Evidence.values())
                .filter(it -> it != Evidence.SIGNED_DELIVERY_SLIP)
                .collect(Collectors.toSet());

        assertThat(new Arrival(IntakeChannel.POST_SIGNED, ARRIVED, null, Set.of(), others).dayOfReceipt())
                .isInstanceOf(DayOfReceipt.Open.class);
    }
}
