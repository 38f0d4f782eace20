package org.yangguang.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.TestDirectory;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CrashTests {

    private static final int BEFORE_THE_CRASH = 40;

    private final List<Submitter> organs =
            Stream.of("D02", "D03", "T01", "T02").map(Submitter::new).toList();

    @Test
    void every_submission_that_was_acknowledged_is_there_after_application_and_database_were_killed() throws Exception {
        var data = TestDirectory.create();
        PlatformProcess first = PlatformProcess.start(data);
        String draft = halfFilledRequest(first.port());
        submitUntilKilled(first);

        PlatformProcess restarted = PlatformProcess.start(data);
        try {
            assertThat(questionOf(restarted.port(), draft)).contains("被打断的申请");
            Browser office = new Browser(restarted.port());
            office.signIn("office", RunningPlatform.PASSWORD);
            for (Submitter organ : organs) {
                organ.acknowledged()
                        .forEach(submission -> assertThat(times(office, submission))
                                .as("%s", submission)
                                .isEqualTo(1));
                organ.repeatLast(restarted.port());
                assertThat(times(office, organ.last().what()))
                        .as("sent again with its key: %s", organ.last().what())
                        .isEqualTo(1);
            }
            assertThat(restarted.verifyTrail()).startsWith("0 审计留痕完整");
        } finally {
            restarted.stop();
        }
    }

    /** Something that a citizen has typed and not sent; the cookie that leads back to it. */
    private static String halfFilledRequest(int port) {
        Browser citizen = new Browser(port);
        citizen.fillIn("/requests/new", "/requests/new", Map.of());
        String question = "/requests/new/information";
        citizen.fillIn(question, question, Map.of("information", "被打断的申请", "_auto", "1"));
        return citizen.cookie("yg-draft");
    }

    private static String questionOf(int port, String draft) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/requests/new/information"))
                                    .header("Cookie", "yg-draft=" + draft)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private void submitUntilKilled(PlatformProcess platform) throws Exception {
        var acknowledged = new CountDownLatch(BEFORE_THE_CRASH);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = organs.stream()
                    .map(organ -> threads.submit(() -> organ.work(platform.port(), acknowledged::countDown)))
                    .toList();
            acknowledged.await();
            platform.kill();
            for (var work : working) {
                work.get();
            }
        }
        assertThat(organs).as("all were at work").allMatch(Submitter::hasMoreToDo);
    }

    /** How often a submission shows in the return. */
    private static long times(Browser office, Submission submission) {
        Document page =
                Jsoup.parse(office.get(submission.address() + submission.form()).body());
        return submission.isStep()
                ? page.select(".yg-return-history strong").eachText().stream()
                        .filter(submission.value()::equals)
                        .count()
                : page.select("#" + submission.field().replace('/', '-')).eachText().stream()
                        .filter(submission.value()::equals)
                        .count();
    }
}
