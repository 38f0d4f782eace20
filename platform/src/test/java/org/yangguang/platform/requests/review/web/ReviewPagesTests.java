package org.yangguang.platform.requests.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** A clerk enters a suit about a reply of an organ of the demonstration county and follows it to its end. */
@RunningPlatform
class ReviewPagesTests {

    private static final String LIST = "/workbench/reviews/371323-D33";

    @LocalServerPort
    int port;

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    TransactionTemplate transaction;

    Browser clerk = new Browser(0);
    String number = "";

    @BeforeEach
    void anAnsweredRequest() {
        clerk = new Browser(port);
        clerk.signIn("d33-clerk", RunningPlatform.PASSWORD);
        Organ organ = organs.findByCode("371323-D33").orElseThrow();
        number = transaction.execute(status -> {
            Registered request = registering.register(Submissions.online(organ.id(), LocalDate.of(2026, 2, 10)));
            book.enter(
                    request.id(),
                    NewEntry.of(
                                    new ClockEvent.Replied(LocalDate.of(2026, 3, 10), Delivery.POST),
                                    RequestDeed.RECEIPT_FIXED,
                                    "答复",
                                    null)
                            .deciding(Decision.of(Outcome.NOT_HELD_NONEXISTENT)));
            return request.number();
        });
    }

    private Map<String, String> suit() {
        return new HashMap<>(Map.of(
                "request", number,
                "kind", "LITIGATION_DIRECT",
                "body", "沂水县人民法院",
                "filedOn", "2026-04-01",
                "notifiedOn", "2026-04-07"));
    }

    private String entered() {
        HttpResponse<String> answer = clerk.fillIn(LIST + "/new", LIST, suit());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    @Test
    void a_suit_is_entered_answered_and_ended_and_the_reply_begins_anew() {
        String review = entered();
        assertThat(clerk.get(review).body()).contains("2026年4月22日").contains("沂水县人民法院");

        clerk.fillIn(review, review + "/answer", Map.of("answeredOn", "2026-04-20"));
        clerk.fillIn(
                review,
                review + "/instances",
                Map.of("level", "1", "court", "沂水县人民法院", "instanceFiledOn", "2026-04-02", "heardOn", "2026-05-11"));
        assertThat(clerk.get(review).body()).contains("一审").contains("2026年5月11日");

        HttpResponse<String> ended = clerk.fillIn(
                review,
                review + "/ending",
                Map.of("result", "CORRECTED", "decidedOn", "2026-06-01", "receivedOn", "2026-06-03", "again", "yes"));
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(ended.headers().firstValue("Location").orElseThrow())
                .contains("/workbench/requests/371323-D33/")
                .doesNotContain(number);
        assertThat(clerk.get(LIST + "?q=" + number).body()).contains("结果纠正");
    }

    @Test
    void wrong_days_are_named_and_nothing_is_entered() {
        Map<String, String> wrong = suit();
        wrong.put("notifiedOn", "2026-03-15");
        wrong.put("kind", "LITIGATION_AFTER_REVIEW");
        HttpResponse<String> answer = clerk.fillIn(LIST + "/new", LIST, wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("收到副本的日期早于对方提出的日期")
                .contains("没有已经审结的行政复议")
                .contains("沂水县人民法院");
        assertThat(clerk.get(LIST + "?q=" + number).body()).contains("没有符合条件的记录");
    }

    @Test
    void another_organ_finds_neither_the_request_nor_the_matter() {
        String review = entered();
        Browser stranger = new Browser(port);
        stranger.signIn("d34-clerk", RunningPlatform.PASSWORD);
        String own = review.replace("D33", "D34");
        assertThat(stranger.get(own).statusCode()).isEqualTo(404);
        assertThat(stranger.get(review).statusCode()).isIn(403, 404);
        HttpResponse<String> foreign =
                stranger.fillIn("/workbench/reviews/371323-D34/new", "/workbench/reviews/371323-D34", suit());
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("本单位没有登记编号");
    }
}
