package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Offer;

/** Reasons for unreasonably many requests, and a later date (Art. 35). */
class ReasonsStepsTests extends StepsAtWork {

    private RequestId oneOfMany() {
        handled.received(day("2026-03-02"));
        handled.received(day("2026-03-30"));
        return handled.received(day("2026-04-01")).id();
    }

    private void askReasons(RequestId request) {
        replay.does(
                request,
                day("2026-04-02"),
                clerk,
                "reasons-request",
                Map.of("from", "2026-01-01", "explain", "为什么需要全部材料", "on", "2026-04-02", "term", "2026-04-15"));
    }

    @Test
    void the_reasons_are_asked_with_the_counts_and_the_clock_runs_on() {
        RequestId request = oneOfMany();
        askReasons(request);
        assertThat(reasons.find(request).orElseThrow().figures()).contains("3件", "2026年3月2件");
        assertThat(replay.reading(request, day("2026-04-10")).due()).isEqualTo(day("2026-04-30"));
        assertThat(replay.offer(request, day("2026-04-10"), clerk, "reasons-request"))
                .isInstanceOf(Offer.Impossible.class);
    }

    @Test
    void a_later_date_can_be_fixed_once_after_the_reasons_came() {
        RequestId request = oneOfMany();
        Map<String, String> later = Map.of("assessment", "属于科研需要", "until", "2026-06-30", "on", "2026-04-13");
        assertThat(replay.attempt(request, day("2026-04-13"), clerk, "deferral", later))
                .singleElement()
                .asString()
                .contains("应先要求申请人说明理由");
        askReasons(request);
        replay.does(request, day("2026-04-10"), clerk, "reasons-receipt", Map.of("on", "2026-04-10", "given", "写论文需要"));
        assertThat(replay.attempt(
                        request,
                        day("2026-04-13"),
                        clerk,
                        "deferral",
                        Map.of("assessment", "属于科研需要", "until", "2026-04-29", "on", "2026-04-13")))
                .isNotEmpty();
        replay.does(request, day("2026-04-13"), clerk, "deferral", later);
        assertThat(replay.reading(request, day("2026-04-13")).due()).isEqualTo(day("2026-06-30"));
        assertThat(replay.offer(request, day("2026-04-14"), clerk, "deferral")).isInstanceOf(Offer.Impossible.class);
        assertThat(replay.offer(request, day("2026-05-06"), clerk, "reasons-request"))
                .isInstanceOf(Offer.Impossible.class);
    }

    @Test
    void silence_about_the_reasons_lets_the_request_be_found_excessive_after_the_term() {
        RequestId request = oneOfMany();
        assertThat(replay.offer(request, day("2026-04-10"), clerk, "excessive-finding"))
                .isInstanceOf(Offer.Impossible.class);
        askReasons(request);
        assertThat(replay.offer(request, day("2026-04-15"), clerk, "excessive-finding"))
                .isInstanceOf(Offer.Impossible.class);
        replay.does(request, day("2026-04-16"), clerk, "excessive-finding", Map.of("assessment", "没有说明理由"));
        assertThat(reasons.find(request).orElseThrow().foundExcessive()).isTrue();
    }
}
