package org.yangguang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.search.engine.Engine;
import org.yangguang.platform.search.engine.EngineSettings;
import org.yangguang.platform.search.engine.Question;
import org.yangguang.platform.search.engine.Vocabulary;
import org.yangguang.platform.search.engine.Words;
import org.yangguang.platform.search.engine.Words.Reading;

/**
 * Search as the platform does it, with facets, marks and folding, from 16 threads at once; against a plain searcher on the same
 * index that asks the same words for the ten best and their titles, and nothing else. And how fast the index was filled.
 */
public final class SearchScenario {

    private static final int DOCUMENTS = 100_000;
    private static final int BATCH = 500;
    private static final int CLIENTS = 16;
    private static final int QUESTIONS = 4_000;
    private static final int HITS = 10;

    /** Documents a second that must be indexed. */
    private static final int LEAST_INDEXED = 1_500;

    /** Milliseconds in which 99 of 100 searches must be answered. */
    private static final double LONGEST = 30;

    /** Times the plain searcher's time that ours may take. */
    private static final double MOST_TIMES = 2.5;

    private SearchScenario() {}

    /** @param arguments a directory for the index, and for a quick look the number of documents */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DOCUMENTS;
        GeneratedCounty county = new GeneratedCounty();
        try (Engine engine = Engine.open(EngineSettings.in(directory), Engine.family() + "bench")) {
            index(engine, county, documents);
            List<String> typed = county.typed(QUESTIONS);
            try (PlainSearcher plain = PlainSearcher.on(directory.resolve(engine.name()))) {
                // Twice: what counts is a program that has been running for a while.
                measure(typed, words -> ask(engine, words));
                measure(typed, plain::ask);
                double[] ours = measure(typed, words -> ask(engine, words));
                double[] theirs = measure(typed, plain::ask);
                print(ours, theirs);
            }
        }
    }

    private static void index(Engine engine, GeneratedCounty county, int documents) {
        long generating = 0;
        long began = System.nanoTime();
        for (int first = 0; first < documents; first += BATCH) {
            long generated = System.nanoTime();
            List<SearchEntry> batch = IntStream.range(first, Math.min(first + BATCH, documents))
                    .mapToObj(county::document)
                    .toList();
            generating += System.nanoTime() - generated;
            engine.fill(batch);
        }
        engine.settle();
        double seconds = (System.nanoTime() - began - generating) / 1e9;
        double rate = documents / seconds;
        System.out.printf(
                Locale.ROOT,
                "search-indexing  %.0f  documents/s  (limit %d, ratio %.2f)%n",
                rate,
                LEAST_INDEXED,
                rate / LEAST_INDEXED);
    }

    private static void ask(Engine engine, String typed) {
        if (Words.read(typed) instanceof Reading.Read(Words words)) {
            var _ = engine.find(Question.of(words, HITS), Vocabulary.NONE);
        }
    }

    /** Milliseconds each question took, shortest first. */
    private static double[] measure(List<String> typed, Consumer<String> ask)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<Double>>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(() -> client(typed, next, ask));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> each : clients.invokeAll(work)) {
                all.addAll(each.get());
            }
            double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static List<Double> client(List<String> typed, AtomicInteger next, Consumer<String> ask) {
        List<Double> took = new ArrayList<>();
        for (int at = next.getAndIncrement(); at < typed.size(); at = next.getAndIncrement()) {
            long began = System.nanoTime();
            ask.accept(typed.get(at));
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    private static void print(double[] ours, double[] theirs) {
        System.out.printf(
                Locale.ROOT,
                "search-p99  %.1f  ms  (limit %.0f, ratio %.2f; p50 %.1f)%n",
                at(ours, 99),
                LONGEST,
                at(ours, 99) / LONGEST,
                at(ours, 50));
        double mean = Arrays.stream(ours).average().orElseThrow();
        double plain = Arrays.stream(theirs).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "search-mean  %.2f  ms  (plain searcher without facets %.2f, ratio %.2f, at most %.1f; its p99 %.1f)%n",
                mean,
                plain,
                mean / plain,
                MOST_TIMES,
                at(theirs, 99));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
