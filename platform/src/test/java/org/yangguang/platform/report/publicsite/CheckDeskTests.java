package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.platform.report.form.ReportDocuments;
import org.yangguang.platform.report.publicsite.CheckAnswer.Busy;
import org.yangguang.platform.report.publicsite.CheckAnswer.Checked;
import org.yangguang.platform.report.publicsite.CheckAnswer.TooSlow;

class CheckDeskTests {

    private final byte[] report = new ReportDocuments().word(PublishedCounty.report());

    @Test
    void a_broken_file_does_not_hide_what_is_found_in_the_others() {
        CheckDesk desk = desk(2, 8, Duration.ofMinutes(1));
        CheckAnswer answer = desk.check(List.of(
                new SentFile("坏.docx", () -> new byte[] {'P', 'K', 3, 4, 0}), new SentFile("好.docx", () -> report)));
        assertThat(answer).isInstanceOfSatisfying(Checked.class, checked -> {
            assertThat(checked.unreadable())
                    .hasSize(1)
                    .allMatch(file -> file.fileName().equals("坏.docx"));
            assertThat(checked.findings()).hasSize(1);
            assertThat(checked.findings().getFirst().errors()).hasSizeGreaterThanOrEqualTo(2);
        });
        desk.destroy();
    }

    @Test
    void however_many_come_only_so_many_are_read_at_once() throws Exception {
        CheckDesk desk = desk(2, 20, Duration.ofMinutes(1));
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SentFile.Content content = () -> {
            most.accumulateAndGet(reading.incrementAndGet(), Math::max);
            // Something that lasts, so that others would be seen beside it.
            byte[] drawn = new ReportDocuments().word(PublishedCounty.report());
            reading.decrementAndGet();
            return drawn;
        };
        try (ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<CheckAnswer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(citizens.submit(() -> desk.check(List.of(new SentFile("a.docx", content)))));
            }
            for (Future<CheckAnswer> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Checked.class);
            }
        }
        assertThat(most).hasValueLessThanOrEqualTo(2);
        desk.destroy();
    }

    @Test
    void who_finds_the_queue_full_is_told_so_at_once() throws Exception {
        CheckDesk desk = desk(1, 1, Duration.ofMinutes(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SentFile slow = new SentFile("a.docx", () -> {
            begun.countDown();
            await(go);
            return report;
        });
        try (ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<CheckAnswer> first = citizens.submit(() -> desk.check(List.of(slow)));
            begun.await();
            Future<CheckAnswer> second = citizens.submit(() -> desk.check(List.of(slow)));
            while (desk.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThat(desk.check(List.of(slow))).isInstanceOf(Busy.class);
            go.countDown();
            assertThat(first.get()).isInstanceOf(Checked.class);
            assertThat(second.get()).isInstanceOf(Checked.class);
        }
        desk.destroy();
    }

    @Test
    void what_takes_too_long_is_stopped_and_makes_room() {
        CheckDesk desk = desk(1, 1, Duration.ofMillis(50));
        CountDownLatch never = new CountDownLatch(1);
        CheckAnswer answer = desk.check(List.of(new SentFile("a.docx", () -> {
            await(never);
            return report;
        })));
        assertThat(answer).isInstanceOf(TooSlow.class);
        assertThat(never.getCount()).isEqualTo(1);
        desk.destroy();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static CheckDesk desk(int atOnce, int waiting, Duration time) {
        return new CheckDesk(new CheckLimits(5, atOnce, waiting, time, 40, Duration.ofMinutes(10)));
    }
}
