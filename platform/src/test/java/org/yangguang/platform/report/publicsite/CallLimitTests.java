package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallLimitTests {

    private static final CheckLimits TWO_A_MINUTE =
            new CheckLimits(5, 1, 1, Duration.ofSeconds(20), 2, Duration.ofMinutes(1));

    private final AtomicLong nanos = new AtomicLong();
    private final CallLimit calls = new CallLimit(TWO_A_MINUTE, nanos::get);

    @Test
    void an_address_has_its_share_and_others_have_theirs() {
        assertThat(calls.admit("192.0.2.1")).isTrue();
        assertThat(calls.admit("192.0.2.1")).isTrue();
        assertThat(calls.admit("192.0.2.1")).isFalse();
        assertThat(calls.admit("192.0.2.2")).isTrue();
    }

    @Test
    void the_share_comes_back_after_the_window_even_for_who_kept_trying() {
        for (int i = 0; i < 5; i++) {
            calls.admit("192.0.2.1");
        }
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(calls.admit("192.0.2.1")).isTrue();
    }

    @Test
    void the_hosts_of_one_subscriber_count_together() {
        assertThat(calls.admit("2001:db8:1:2::1")).isTrue();
        assertThat(calls.admit("2001:db8:1:2:ffff::9")).isTrue();
        assertThat(calls.admit("2001:db8:1:2::3")).isFalse();
        assertThat(calls.admit("2001:db8:1:3::1")).isTrue();
    }
}
