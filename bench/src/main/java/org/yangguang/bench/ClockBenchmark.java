package org.yangguang.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.clock.ClockCase;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockSettings;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.StatutoryClock;

/** One deadline with four events: a third party asked and heard, an organ asked, an extension. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClockBenchmark {
    /** What one deadline may cost, in microseconds. */
    private static final double LIMIT = 5;

    private final StatutoryClock clock =
            new StatutoryClock(HolidayNotices.published().calendar(), ClockSettings.standard());

    private final ClockCase of = new ClockCase(
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 5, 10),
            List.of(
                    new ClockEvent.Asked(
                            LocalDate.of(2026, 4, 8), Consulted.THIRD_PARTY, null, LocalDate.of(2026, 4, 10)),
                    new ClockEvent.Asked(LocalDate.of(2026, 4, 20), Consulted.ORGAN, null, null),
                    new ClockEvent.Answered(LocalDate.of(2026, 4, 27), Consulted.THIRD_PARTY, null),
                    new ClockEvent.Extended(LocalDate.of(2026, 5, 6), 20)));

    @Benchmark
    public ClockResult oneDeadlineWithFourEvents() {
        return clock.read(of);
    }

    /** Measures and prints one line: name, figure, unit, limit and share of it. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ClockBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double figure = results.iterator().next().getPrimaryResult().getScore();
        System.out.printf(Locale.ROOT, "clock  %.2f  µs  (limit %.1f, ratio %.2f)%n", figure, LIMIT, figure / LIMIT);
    }
}
