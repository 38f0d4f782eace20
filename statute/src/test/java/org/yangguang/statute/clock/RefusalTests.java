package org.yangguang.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statute.clock.RefusedEvent.Reason;

class RefusalTests {
    /** All received on 2026-03-02, base due date 2026-03-30, asked as of the end of the year. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BEFORE_RECEIPT | 2026-03-01 REPLIED",
                "AFTER_END | 2026-03-10 WITHDRAWN; 2026-03-11 REPLIED",
                "AFTER_END | 2026-03-10 REPLIED; 2026-03-11 EXTENDED days=5",
                "AFTER_END | 2026-03-10 REPLIED; 2026-03-10 WITHDRAWN",
                "SECOND_EXTENSION | 2026-03-10 EXTENDED days=5; 2026-03-11 EXTENDED days=5",
                "SECOND_EXTENSION | 2026-03-10 EXTENDED days=5; 2026-03-10 EXTENDED days=6",
                "EXTENSION_DAYS | 2026-03-10 EXTENDED days=0",
                "EXTENSION_DAYS | 2026-03-10 EXTENDED days=21",
                "EXTENSION_AFTER_DEFERRAL | 2026-03-10 DEFERRED until=2026-06-30; 2026-03-11 EXTENDED days=5",
                "SECOND_DEFERRAL | 2026-03-10 DEFERRED until=2026-06-30; 2026-03-11 DEFERRED until=2026-07-31",
                "DEFERRAL_NOT_LATER | 2026-03-10 DEFERRED until=2026-03-30",
                "SECOND_CORRECTION_NOTICE | 2026-03-04 CORRECTION_ASKED; 2026-03-06 CORRECTION_RECEIVED; 2026-03-09 CORRECTION_ASKED",
                "CORRECTION_NOT_ASKED | 2026-03-06 CORRECTION_RECEIVED",
                "CORRECTION_NOT_ASKED | 2026-03-06 CORRECTION_LAPSED",
                "LAPSE_BEFORE_TERM | 2026-03-04 CORRECTION_ASKED until=2026-03-20; 2026-03-19 CORRECTION_LAPSED",
                "NO_RUNNING_CLOCK | 2026-03-04 CORRECTION_ASKED; 2026-03-05 EXTENDED days=5",
                "NO_RUNNING_CLOCK | 2026-03-04 CORRECTION_ASKED; 2026-03-05 FEE_NOTICE_RECEIVED",
                "NO_RUNNING_CLOCK | 2026-03-04 FEE_NOTICE_RECEIVED; 2026-03-05 CORRECTION_ASKED",
                "LETTER_BEFORE_ASKED | 2026-03-04 THIRD_PARTY_ASKED letter=2026-03-03",
                "CONSULTATION_OPEN | 2026-03-04 ORGAN_ASKED id=a; 2026-03-05 ORGAN_ASKED id=a",
                "CONSULTATION_NOT_ASKED | 2026-03-04 THIRD_PARTY_ANSWERED",
                "CONSULTATION_NOT_ASKED | 2026-03-04 THIRD_PARTY_ASKED; 2026-03-05 ORGAN_ANSWERED",
                "CONSULTATION_NOT_ASKED | 2026-03-04 ORGAN_ASKED; 2026-03-05 ORGAN_ANSWERED; 2026-03-06 ORGAN_ANSWERED",
                "CONSULTATION_AMBIGUOUS | 2026-03-04 ORGAN_ASKED id=a; 2026-03-04 ORGAN_ASKED id=b; 2026-03-05 ORGAN_ANSWERED",
                "SECOND_FEE_NOTICE | 2026-03-04 FEE_NOTICE_RECEIVED; 2026-03-05 FEE_PAID; 2026-03-06 FEE_NOTICE_RECEIVED",
                "FEE_NOTICE_SENT_AFTER_RECEIPT | 2026-03-04 FEE_NOTICE_RECEIVED sent=2026-03-05",
                "FEE_NOT_ASKED | 2026-03-05 FEE_PAID",
                "FEE_NOT_ASKED | 2026-03-05 FEE_LAPSED",
                "FEE_NOT_ASKED | 2026-03-04 FEE_NOTICE_RECEIVED; 2026-04-30 FEE_PAID; 2026-04-30 FEE_LAPSED",
                "FEE_NOTICE_VOID | 2026-03-31 FEE_NOTICE_RECEIVED; 2026-06-30 FEE_LAPSED",
                "PAYMENT_TERM_OPEN | 2026-03-04 FEE_NOTICE_RECEIVED; 2026-03-31 FEE_LAPSED",
                "NOTHING_TO_SET_ASIDE | 2026-03-04 REPLY_SET_ASIDE",
                "ORDERED_DATE_NOT_LATER | 2026-03-04 REPLIED; 2026-06-04 REPLY_SET_ASIDE until=2026-06-04",
            })
    void what_the_law_does_not_allow(Reason reason, String events) {
        assertThat(Cases.CLOCK.read(Cases.of("2026-03-02", "2026-12-31", events)))
                .isInstanceOfSatisfying(
                        ClockResult.Refusal.class,
                        refusal -> assertThat(refusal.events())
                                .singleElement()
                                .extracting(RefusedEvent::reason)
                                .isEqualTo(reason));
    }

    @Test
    void every_reason_is_in_the_table() throws NoSuchMethodException {
        String table = String.join(
                "\n",
                RefusalTests.class
                        .getDeclaredMethod("what_the_law_does_not_allow", Reason.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value());

        assertThat(Reason.values()).allSatisfy(it -> assertThat(table).contains(it.name() + " |"));
    }

    @Test
    void all_events_that_are_not_allowed_are_named() {
        ClockCase of = Cases.of(
                "2026-03-02",
                "2026-12-31",
                "2026-03-20 EXTENDED days=5; 2026-02-27 REPLIED; 2026-03-19 EXTENDED days=5; 2026-03-21 FEE_PAID");

        assertThat(Cases.CLOCK.read(of))
                .isInstanceOfSatisfying(
                        ClockResult.Refusal.class,
                        refusal -> assertThat(refusal.events().stream()
                                        .map(RefusedEvent::message)
                                        .collect(Collectors.joining("\n")))
                                .isEqualTo("""
                        2026-02-27答复：早于收到申请之日（《条例》第三十一条）。
                        2026-03-20延长答复期限：答复期限只能延长一次（《条例》第三十三条）。
                        2026-03-21申请人缴费：没有尚待缴费的收费通知（《政府信息公开信息处理费管理办法》（国办函〔2020〕109号））。"""));
    }
}
