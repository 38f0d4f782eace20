package org.yangguang.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yangguang.platform.RunningPlatform;

@RunningPlatform
class DeedsTests {

    @Autowired
    Deeds deeds;

    @Autowired
    Trail trail;

    @Autowired
    TrailVerification verification;

    private static Deed deed(String key, String subject) {
        return Deed.of(key, TestDeed.TRIED, subject);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void the_same_key_from_sixteen_threads_has_one_effect_and_one_answer() throws Exception {
        var done = new AtomicInteger();
        Deed deed = deed(key(), "sixteen:" + key());
        List<String> answers = together(16, () -> deeds.perform(deed, () -> "/result/" + done.incrementAndGet()));
        assertThat(done).hasValue(1);
        assertThat(answers).hasSize(16).containsOnly("/result/1");
        assertThat(trail.about(deed.subject())).hasSize(1);
    }

    @Test
    void deeds_at_the_same_time_are_chained_one_after_the_other() throws Exception {
        String subject = "crowd:" + key();
        together(50, () -> deeds.perform(deed(key(), subject), () -> "/"));
        assertThat(trail.about(subject)).hasSize(50);
        assertThat(verification.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void a_deed_that_fails_leaves_nothing_and_may_be_tried_again() {
        Deed deed = deed(key(), "fails:" + key());
        assertThatThrownBy(() -> deeds.perform(deed, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(trail.about(deed.subject())).isEmpty();
        assertThat(deeds.perform(deed, () -> "/second")).isEqualTo("/second");
    }

    @Test
    void a_refused_deed_is_not_recorded_and_its_key_stays_free() {
        Deed deed = deed(key(), "refused:" + key());
        assertThat(deeds.attempt(deed, () -> new Effect.Refused(List.of("不行"))))
                .isEqualTo(new Effect.Refused(List.of("不行")));
        assertThat(trail.about(deed.subject())).isEmpty();
        assertThat(deeds.attempt(deed, () -> new Effect.Done("/ok"))).isEqualTo(new Effect.Done("/ok"));
    }

    @Test
    void a_key_stands_for_one_kind_of_deed() {
        String key = key();
        deeds.perform(deed(key, "one:1"), () -> "/");
        assertThatThrownBy(() -> deeds.perform(Deed.of(key, TestDeed.TRIED_OTHERWISE, "one:1"), () -> "/"))
                .isInstanceOf(UnusableKeyException.class);
    }

    @Test
    void deeds_that_share_a_commit_are_each_done_once_and_chained() throws Exception {
        String subject = "shared:" + key();
        var done = new AtomicInteger();
        List<String> keys = Stream.generate(DeedsTests::key).limit(40).toList();
        List<Effect> answers = together(keys.stream()
                .flatMap(key -> Stream.of(key, key))
                .map(key -> sharing(key, subject, done::incrementAndGet)));
        assertThat(done).hasValue(40);
        assertThat(Set.copyOf(answers)).hasSize(40);
        assertThat(trail.about(subject)).hasSize(40);
        assertThat(verification.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void a_deed_that_must_not_be_done_spoils_nothing_for_those_it_shares_with() throws Exception {
        String subject = "spoilt:" + key();
        Callable<Effect> refused =
                () -> deeds.attemptSharing(Actor.PUBLIC, deed(key(), subject), () -> new Effect.Refused(List.of("不行")));
        Callable<Effect> failing = () -> {
            try {
                return deeds.attemptSharing(Actor.PUBLIC, deed(key(), subject), () -> {
                    throw new IllegalStateException("no");
                });
            } catch (IllegalStateException e) {
                return new Effect.Refused(List.of(String.valueOf(e.getMessage())));
            }
        };
        List<Effect> answers =
                together(Stream.generate(() -> List.of(refused, failing, sharing(key(), subject, () -> 1)))
                        .limit(12)
                        .flatMap(List::stream));
        assertThat(answers)
                .filteredOn(new Effect.Refused(List.of("不行"))::equals)
                .hasSize(12);
        assertThat(answers)
                .filteredOn(new Effect.Refused(List.of("no"))::equals)
                .hasSize(12);
        assertThat(trail.about(subject)).hasSize(12);
    }

    private Callable<Effect> sharing(String key, String subject, Supplier<Integer> number) {
        return () -> deeds.attemptSharing(
                Actor.PUBLIC, deed(key, subject), () -> new Effect.Done("/result/" + number.get()));
    }

    private static <T> List<T> together(Stream<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(work.toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> results = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> work).toList());
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
