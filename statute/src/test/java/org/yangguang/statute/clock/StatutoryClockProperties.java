package org.yangguang.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.statute.clock.Cases.CALENDAR;
import static org.yangguang.statute.clock.Cases.CLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yangguang.statute.clock.ClockEvent.Answered;
import org.yangguang.statute.clock.ClockEvent.Asked;

class StatutoryClockProperties {
    /** Days from {@link #EARLIEST}; small, so that events meet on the same day. */
    private static final int DAYS = 60;

    private static final LocalDate EARLIEST = LocalDate.parse("2026-03-02");

    @Property(tries = 3000)
    void the_order_of_events_in_the_input_does_not_matter(
            @ForAll("events") List<ClockEvent> events, @ForAll Random random) {
        ClockResult one = CLOCK.read(new ClockCase(EARLIEST, EARLIEST.plusDays(DAYS), events));
        List<ClockEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        ClockResult other = CLOCK.read(new ClockCase(EARLIEST, EARLIEST.plusDays(DAYS), shuffled));

        assertThat(withoutCase(other)).isEqualTo(withoutCase(one));
    }

    @Property
    void a_consultation_never_shortens_the_term(
            @ForAll @IntRange(max = DAYS) int asked, @ForAll @IntRange(max = 40) int length) {
        LocalDate asOf = EARLIEST.plusDays(200);
        LocalDate plain = due(asOf, List.of());
        LocalDate paused = due(asOf, consultation(asked, length, "a"));

        assertThat(paused).isAfterOrEqualTo(plain);
    }

    @Property
    void a_consultation_moves_the_last_day_by_the_working_days_that_it_takes(
            @ForAll @IntRange(max = 27) int asked, @ForAll @IntRange(max = 40) int length) {
        LocalDate asOf = EARLIEST.plusDays(200);
        LocalDate from = EARLIEST.plusDays(asked);
        int taken = CALENDAR.countDays(from, from.plusDays(length));
        LocalDate due = due(asOf, consultation(asked, length, "a"));

        assertThat(CALENDAR.countDays(EARLIEST, due)).isEqualTo(StatutoryClock.REPLY_DAYS + taken);
    }

    @Property
    void overlapping_consultations_count_once(
            @ForAll @IntRange(max = 20) int firstAsked,
            @ForAll @IntRange(max = 30) int firstLength,
            @ForAll @IntRange(max = 30) int delay,
            @ForAll @IntRange(max = 30) int secondLength) {
        int secondAsked = firstAsked + Math.min(delay, firstLength);
        int end = Math.max(firstAsked + firstLength, secondAsked + secondLength);
        List<ClockEvent> both = new ArrayList<>(consultation(firstAsked, firstLength, "a"));
        both.addAll(consultation(secondAsked, secondLength, "b"));
        LocalDate asOf = EARLIEST.plusDays(200);

        assertThat(due(asOf, both)).isEqualTo(due(asOf, consultation(firstAsked, end - firstAsked, "a")));
    }

    @Property
    void the_certificate_counts_exactly_to_the_last_day(
            @ForAll @IntRange(max = 27) int asked, @ForAll @IntRange(max = 40) int length) {
        ClockResult.Reading reading =
                Cases.read(new ClockCase(EARLIEST, EARLIEST.plusDays(200), consultation(asked, length, "a")));
        List<CertifiedDay> days = CLOCK.explain(reading).days();

        assertThat(days).filteredOn(CertifiedDay::counts).hasSize(StatutoryClock.REPLY_DAYS);
        assertThat(days.getLast().date()).isEqualTo(reading.due());
        assertThat(days.getLast().number()).isEqualTo(StatutoryClock.REPLY_DAYS);
    }

    @Provide
    Arbitrary<List<ClockEvent>> events() {
        Arbitrary<ClockEvent> event = Combinators.combine(
                        Arbitraries.of(EventKind.class),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of("", " id=a"))
                .as((kind, day, id) -> Cases.events(EARLIEST.plusDays(day) + " " + kind + more(kind, day, id))
                        .getFirst());
        return event.list().ofMaxSize(8);
    }

    private static String more(EventKind kind, int day, String id) {
        return switch (kind) {
            case EXTENDED -> " days=" + (1 + day % 20);
            case DEFERRED, CORRECTION_ASKED, REPLY_SET_ASIDE -> " until=" + EARLIEST.plusDays(day + day % 50);
            case THIRD_PARTY_ASKED, ORGAN_ASKED -> id + " letter=" + EARLIEST.plusDays(day + day % 4);
            case THIRD_PARTY_ANSWERED, ORGAN_ANSWERED -> id;
            default -> "";
        };
    }

    private static List<ClockEvent> consultation(int asked, int length, String id) {
        LocalDate from = EARLIEST.plusDays(asked);
        return List.of(
                new Asked(from, Consulted.ORGAN, id, null), new Answered(from.plusDays(length), Consulted.ORGAN, id));
    }

    private static LocalDate due(LocalDate asOf, List<ClockEvent> events) {
        return Cases.read(new ClockCase(EARLIEST, asOf, events)).findDue().orElseThrow();
    }

    private static Object withoutCase(ClockResult result) {
        return switch (result) {
            case ClockResult.Refusal refusal -> refusal;
            case ClockResult.Reading it ->
                List.of(
                        it.state(),
                        it.findDue(),
                        it.provisional(),
                        it.findWorkingDaysLeft(),
                        it.steps(),
                        it.breaches(),
                        it.spans());
        };
    }
}
