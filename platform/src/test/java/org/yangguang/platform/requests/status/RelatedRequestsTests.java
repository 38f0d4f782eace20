package org.yangguang.platform.requests.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.ReviewResult;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.Ending;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.platform.requests.review.Reviews;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** The one code that an applicant holds leads on to what comes of the request. */
@RunningPlatform
@Transactional
class RelatedRequestsTests {

    private static final String REQUEST = "/requests/status/request";

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    Cases cases;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Reviews reviews;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private Registered first = new Registered(new RequestId(0), "", "", null, null, false);
    private OrganId organ = new OrganId(0);

    @BeforeEach
    void an_answered_request() {
        database.sql("delete from sign_in_failure").update();
        organ = organs.findByCode("371323-D12").orElseThrow().id();
        first = registering.register(Submissions.online(organ, LocalDate.of(2026, 2, 10)));
        book.enter(
                first.id(),
                NewEntry.of(
                                new ClockEvent.Replied(LocalDate.of(2026, 3, 10), Delivery.POST),
                                RequestDeed.RECEIPT_FIXED,
                                "答复",
                                null)
                        .deciding(Decision.of(Outcome.NOT_HELD_NONEXISTENT)));
    }

    private CaseFile setAside() {
        LocalDate today = time.today();
        NewReview review = new NewReview(
                ReviewKind.RECONSIDERATION, null, "沂水县人民政府", null, today.minusDays(30), today.minusDays(30));
        ReviewCase opened = reviews.find(organ, reviewing.open(cases.get(first.id()), review, null))
                .orElseThrow();
        return reviewing
                .decide(
                        opened,
                        new Ending(ReviewResult.CORRECTED, today.minusDays(1), today.minusDays(1), true, null, null),
                        null)
                .orElseThrow();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call.with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse look(String number, String code) throws Exception {
        return send(post("/requests/status").param("number", number).param("code", code));
    }

    private static Cookie pass(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie(Passes.COOKIE));
    }

    private String page(Cookie pass) throws Exception {
        return send(get(REQUEST).cookie(pass)).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_code_of_a_reply_that_was_set_aside_leads_to_the_new_one_and_back() throws Exception {
        CaseFile anew = setAside();
        Cookie pass = pass(look(first.number(), first.queryCode()));
        assertThat(page(pass))
                .contains("原来的答复已被撤销", "查看重新答复", anew.number(), Wording.day(Objects.requireNonNull(anew.due())))
                .doesNotContain("对答复不服");

        MockHttpServletResponse turned =
                send(get(REQUEST + "/related/" + anew.number()).cookie(pass));
        assertThat(turned.getRedirectedUrl()).isEqualTo(REQUEST);
        assertThat(page(pass(turned)))
                .contains("申请 " + anew.number(), "逐日说明", "撤回申请", "查看答复被撤销的原申请", "/related/" + first.number());
    }

    @Test
    void the_new_number_opens_with_the_code_that_the_applicant_has_and_with_no_other() throws Exception {
        CaseFile anew = setAside();
        assertThat(page(pass(look(anew.number(), first.queryCode())))).contains("申请 " + anew.number());
        assertThat(look(anew.number(), "aaaaaaaaaa").getStatus()).isEqualTo(422);
        Registered other = registering.register(Submissions.online(organ, time.today()));
        assertThat(look(anew.number(), other.queryCode()).getStatus()).isEqualTo(422);
        assertThat(look(first.number(), other.queryCode()).getStatus()).isEqualTo(422);
        MockHttpServletResponse api =
                send(get("/api/v1/requests/" + first.number()).header("X-Query-Code", first.queryCode()));
        assertThat(api.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"followed_by\":[\"" + anew.number() + "\"]");
    }

    @Test
    void the_applicant_is_told_once_of_the_number_under_which_the_reply_is_given_anew() {
        CaseFile anew = setAside();
        assertThat(told(first.number())).singleElement().asString().contains("答复已被撤销", anew.number(), "用本件的查询码");
        assertThat(told(anew.number())).isEmpty();
    }

    @Test
    void a_part_that_was_split_off_opens_with_the_code_of_the_whole_and_nobody_elses_request_does() throws Exception {
        Submission of = Submissions.online(organ, time.today());
        Registered part = registering.register(new Submission(
                organ,
                IntakeWay.SPLIT,
                of.arrival(),
                null,
                of.applicant(),
                "第二件",
                "第二件",
                null,
                of.form(),
                of.delivery(),
                List.of(),
                null,
                first.id()));
        Cookie pass = pass(look(first.number(), first.queryCode()));
        assertThat(page(pass)).contains("查看拆分出的申请", part.number(), "对答复不服");
        Registered other = registering.register(of);
        assertThat(send(get(REQUEST + "/related/" + other.number()).cookie(pass))
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(pass(look(part.number(), part.queryCode())))).contains("查看拆分前的申请");
    }

    private List<String> told(String number) {
        return database.sql("select body from notice where about = :about order by id")
                .param("about", number)
                .query(String.class)
                .list();
    }
}
