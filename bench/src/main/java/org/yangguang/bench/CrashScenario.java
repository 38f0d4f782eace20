package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.Application;
import org.yangguang.platform.audit.TrailVerification;
import org.yangguang.platform.audit.Verdict;

/**
 * Kills application and database with signal 9 while 32 clients submit requests, twenty times over on the same data; then
 * looks whether each acknowledged request is there, each submission at most once, and the trail whole. Argument: a data
 * directory of its own.
 */
public final class CrashScenario {

    private static final int KILLS = 20;
    private static final int CLIENTS = 32;
    private static final List<String> ORGANS = List.of("D03", "D07", "D12", "D13", "D16", "S01", "T01", "T05");
    private static final Pattern STARTED = Pattern.compile("阳光已启动：http://localhost:(\\d+)/");
    private static final Pattern NUMBER = Pattern.compile("\"registration_number\"\\s*:\\s*\"([^\"]+)\"");

    private final Path data;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    /** By the key of the submission, which stands in the request as document number too. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger sent = new AtomicInteger();

    private CrashScenario(Path data) {
        this.data = data;
    }

    /** Prints one line. */
    public static void main(String[] arguments) throws Exception {
        CrashScenario scenario = new CrashScenario(Path.of(arguments[0]));
        for (int round = 1; round <= KILLS; round++) {
            int before = scenario.acknowledged.size();
            scenario.killUnderLoad();
            System.err.println("第" + round + "次：确认收到" + (scenario.acknowledged.size() - before) + "件后断电");
        }
        scenario.judge();
    }

    private void killUnderLoad() throws Exception {
        Process program = run();
        int port = awaitStart(program);
        AtomicBoolean gone = new AtomicBoolean();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> submit(port, gone)));
            }
            Thread.sleep(1500 + ThreadLocalRandom.current().nextInt(1500));
            gone.set(true);
            kill(program);
        }
        for (Future<?> each : clients) {
            each.get();
        }
    }

    private void submit(int port, AtomicBoolean gone) {
        // Goes on after the kill until the connection breaks: what is under way then is what this is about.
        for (int failures = 0; failures == 0; ) {
            String key = "crash-" + sent.incrementAndGet();
            try {
                HttpResponse<String> answer = post(port, key);
                if (answer.statusCode() == 201) {
                    Matcher number = NUMBER.matcher(answer.body());
                    if (number.find()) {
                        acknowledged.put(key, number.group(1));
                    }
                } else if (!gone.get()) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                failures++;
            }
        }
    }

    private HttpResponse<String> post(int port, String key) throws IOException {
        String body = """
                {"organ":"371323-%s","applicant":{"kind":"NATURAL_PERSON","name":"秦晓燕","id_type":"PASSPORT",\
                "id_number":"E12345678","phone":"13905391234","address":"沂水县长安路100号"},"information":"申请公开%s号事项的批准文件",\
                "document_number":"%s","form":"PAPER","delivery":"POST"}""".formatted(ORGANS.get(Math.floorMod(key.hashCode(), ORGANS.size())), key, key);
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/requests"))
                            .timeout(Duration.ofSeconds(20))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--yangguang.demo=county-2020",
            "--yangguang.data=" + data,
            "--yangguang.requests.api-calls=100000000"
        };
    }

    private Process run() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName()));
        command.addAll(Arrays.asList(settings()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static int awaitStart(Process program) throws IOException {
        var said = new StringBuilder();
        var output = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("the platform did not start:\n" + said);
    }

    /** As a power cut: application, database server and each of its processes, without a chance to put things in order. */
    private void kill(Process program) throws IOException {
        List<String> note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        ProcessHandle server =
                ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
        List<ProcessHandle> all = Stream.of(
                        Stream.of(program.toHandle(), server), program.descendants(), server.descendants())
                .flatMap(each -> each)
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private void judge() {
        try (ConfigurableApplicationContext context = new SpringApplication(Application.class).run(settings())) {
            JdbcClient database = context.getBean(JdbcClient.class);
            Map<String, List<String>> kept = new HashMap<>();
            database.sql("select document_number, number from request where document_number like 'crash-%'")
                    .query((RowCallbackHandler) row -> kept.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                            .add(row.getString(2)));
            long lost = acknowledged.entrySet().stream()
                    .filter(each -> !kept.getOrDefault(each.getKey(), List.of()).contains(each.getValue()))
                    .count();
            long doubled =
                    kept.values().stream().filter(numbers -> numbers.size() > 1).count();
            long repeated = repeats(context.getEnvironment().getProperty("local.server.port", Integer.class, 0), kept);
            Verdict verdict = context.getBean(TrailVerification.class).verify();
            boolean fine = lost == 0 && doubled == 0 && repeated == 0 && verdict instanceof Verdict.Intact;
            System.out.printf(
                    "crash  %d  kills  (%d acknowledged, %d lost, %d doubled, %d doubled when sent again, trail %s; limit 0)%n",
                    KILLS,
                    acknowledged.size(),
                    lost,
                    doubled,
                    repeated,
                    verdict instanceof Verdict.Intact ? "intact" : "broken");
            if (!fine) {
                System.exit(1);
            }
        }
    }

    /** Sends a hundred of the kept once more, with their keys; how many get another number. */
    private long repeats(int port, Map<String, List<String>> kept) {
        return kept.entrySet().stream()
                .limit(100)
                .filter(each -> {
                    try {
                        Matcher number =
                                NUMBER.matcher(post(port, each.getKey()).body());
                        return !number.find() || !each.getValue().contains(number.group(1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .count();
    }
}
