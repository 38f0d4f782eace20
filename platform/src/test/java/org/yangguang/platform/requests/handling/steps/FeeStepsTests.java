package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockState;
import org.yangguang.statute.outcome.Outcome;

/** The fee: the worked example of the law's reference, its amounts, and what the deeds refuse. */
class FeeStepsTests extends StepsAtWork {

    private static Map<String, String> charge(String method, String pages, String on, String payBy) {
        return Map.of("method", method, "pages", pages, "payment", "缴入县财政非税收入专户", "on", on, "payBy", payBy);
    }

    @Test
    void a_fee_stops_the_clock_when_its_notice_arrives_and_starts_it_anew_when_it_is_paid() {
        RequestId request = handled.received(day("2026-09-08")).id();
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        assertThat(fees.find(request).orElseThrow().yuan()).isEqualTo(380);
        assertThat(replay.reading(request, day("2026-09-14")).due()).isEqualTo(day("2026-10-12"));
        replay.does(request, day("2026-09-15"), clerk, "fee-notice-receipt", Map.of("on", "2026-09-15", "proof", "签收"));
        assertThat(replay.reading(request, day("2026-09-16")).steps().getLast().until())
                .isEqualTo(day("2026-10-19"));
        assertThat(replay.reading(request, day("2026-09-16")).state()).isEqualTo(ClockState.STOPPED);
        replay.does(
                request, day("2026-09-24"), clerk, "fee-payment", Map.of("on", "2026-09-24", "receipt", "鲁财 00123456"));
        assertThat(replay.reading(request, day("2026-09-24")).due()).isEqualTo(day("2026-10-29"));
        assertThat(fees.collected(cases.get(request).organ(), 2026)).isEqualTo(380);
    }

    @Test
    void an_unpaid_fee_ends_the_case_only_after_both_the_laws_and_the_notices_last_day() {
        RequestId request = handled.received(day("2026-09-08")).id();
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        replay.does(request, day("2026-09-15"), clerk, "fee-notice-receipt", Map.of("on", "2026-09-15", "proof", "签收"));
        assertThat(replay.offer(request, day("2026-10-23"), clerk, "fee-lapse")).isInstanceOf(Offer.Impossible.class);
        replay.does(request, day("2026-10-26"), clerk, "fee-lapse", Map.of("on", "2026-10-26"));
        assertThat(cases.get(request).state()).isEqualTo(CaseState.ENDED);
        assertThat(cases.get(request).outcome()).isEqualTo(Outcome.OTHER_FEE_UNPAID);
        assertThat(papers.of(request).getLast().kind()).isEqualTo(PaperKind.FEE_UNPAID_CLOSING);
    }

    @ParameterizedTest
    @CsvSource({"30,0", "31,10", "68,380", "100,700", "101,720", "200,2700", "250,4700"})
    void by_volume_the_pages_of_one_request_are_charged_and_nothing_cannot_be(int pages, long yuan) {
        RequestId request = handled.received(day("2026-09-08")).id();
        List<String> problems = replay.attempt(
                request,
                day("2026-09-14"),
                clerk,
                "fee-notice",
                charge("BY_VOLUME", Integer.toString(pages), "2026-09-14", "2026-10-23"));
        if (yuan == 0) {
            assertThat(problems).singleElement().asString().contains("应收0元");
            assertThat(fees.find(request)).isEmpty();
        } else {
            assertThat(problems).isEmpty();
            assertThat(fees.find(request).orElseThrow().yuan()).isEqualTo(yuan);
        }
    }

    @ParameterizedTest
    @CsvSource({"10,0", "11,100", "30,100", "35,200", "45,300"})
    void by_count_the_nth_request_of_the_month_is_charged(int nth, long yuan) {
        // Requests of the month before and of another organ do not count.
        handled.received(day("2026-08-31"));
        registering.register(
                Submissions.online(organs.findByCode("371323-D33").orElseThrow().id(), day("2026-09-01")));
        Registered last = handled.received(day("2026-09-01"));
        for (int i = 2; i <= nth; i++) {
            last = handled.received(day("2026-09-08"));
        }
        List<String> problems = replay.attempt(
                last.id(), day("2026-09-14"), clerk, "fee-notice", charge("BY_COUNT", "", "2026-09-14", "2026-10-23"));
        if (yuan == 0) {
            assertThat(problems).singleElement().asString().contains("应收0元");
        } else {
            assertThat(problems).isEmpty();
            assertThat(fees.find(last.id()).orElseThrow().yuan()).isEqualTo(yuan);
            assertThat(fees.find(last.id()).orElseThrow().units()).isEqualTo(nth);
        }
    }

    @Test
    void a_fee_is_charged_once_within_the_period_with_the_whole_term_and_not_before_2021() {
        RequestId request = handled.received(day("2026-09-08")).id();
        assertThat(replay.offer(request, day("2026-10-12"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Possible.class);
        assertThat(replay.offer(request, day("2026-10-13"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Impossible.class);
        assertThat(replay.attempt(
                        request,
                        day("2026-09-14"),
                        clerk,
                        "fee-notice",
                        charge("BY_VOLUME", "68", "2026-09-14", "2026-10-08")))
                .singleElement()
                .asString()
                .contains("缴费期限不得早于");
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        assertThat(replay.offer(request, day("2026-09-15"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Impossible.class);
        RequestId old = handled.received(day("2020-12-31")).id();
        assertThat(replay.offer(old, day("2021-01-04"), clerk, "fee-notice"))
                .isInstanceOfSatisfying(
                        Offer.Impossible.class, it -> assertThat(it.why()).contains("2021年1月1日"));
    }
}
