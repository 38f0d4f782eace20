package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SealedFileTests {

    private static final byte[] FILE = "检查意见".getBytes(StandardCharsets.UTF_8);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-16T01:00:00Z"));
    private final SealedFile seal = new SealedFile(now::get);

    @Test
    void what_was_sealed_here_opens() {
        assertThat(seal.open(seal.seal(FILE))).hasValue(FILE);
    }

    @Test
    void a_changed_file_a_foreign_seal_and_nonsense_do_not_open() {
        String sealed = seal.seal(FILE);
        int last = sealed.length() - 3;
        char other = sealed.charAt(last) == 'A' ? 'B' : 'A';
        assertThat(seal.open(sealed.substring(0, last) + other + sealed.substring(last + 1)))
                .isEmpty();
        assertThat(seal.open(new SealedFile(now::get).seal(FILE))).isEmpty();
        assertThat(seal.open("不是")).isEmpty();
        assertThat(seal.open("")).isEmpty();
    }

    @Test
    void an_old_file_does_not_open() {
        String sealed = seal.seal(FILE);
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(3)));
        assertThat(seal.open(sealed)).isEmpty();
    }
}
