package org.yangguang.platform.requests.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.yangguang.platform.report.Staff.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.papers.Examples;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Templates;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** A reply that was corrected takes its template with it, until the template is changed or cleared. */
@RunningPlatform
@Transactional
class FlaggedTemplateTests {

    private static final PaperKind KIND = PaperKind.NEEDS_CREATION;
    private static final LocalDate REPLIED = LocalDate.of(2026, 3, 10);
    private static final String TEMPLATE = "/workbench/requests/371323-D12/templates/" + KIND.number();

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Templates templates;

    @Autowired
    Reviewing reviewing;

    private OrganId organ = new OrganId(0);
    private String review = "";

    @BeforeEach
    void a_reply_under_reconsideration() {
        organ = organs.findByCode("371323-D12").orElseThrow().id();
        Registered request = registering.register(Submissions.online(organ, LocalDate.of(2026, 2, 10)));
        papers.issue(organ, request.id(), Examples.of(KIND, REPLIED));
        book.enter(
                request.id(),
                NewEntry.of(new ClockEvent.Replied(REPLIED, Delivery.POST), RequestDeed.RECEIPT_FIXED, "答复", null)
                        .deciding(Decision.of(Outcome.NEEDS_CREATION)));
        LocalDate filed = LocalDate.of(2026, 4, 1);
        review = "/workbench/reviews/371323-D12/"
                + reviewing
                        .open(
                                cases.get(request.id()),
                                new NewReview(ReviewKind.RECONSIDERATION, null, "沂水县人民政府", null, filed, filed),
                                null)
                        .value();
    }

    private String page(String address, Role role) throws Exception {
        return text(web.perform(get(address).with(by(person(role)))).andReturn().getResponse());
    }

    private MockHttpServletResponse send(String address, Role role, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post(address).param("_key", UUID.randomUUID().toString());
        fields.forEach(form::param);
        return web.perform(form.with(csrf()).with(by(person(role)))).andReturn().getResponse();
    }

    private SignedIn person(Role role) {
        return new Staff(organs, people).person(role == Role.OFFICE ? "371323-D01" : "371323-D12", role);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int end(String result, Map<String, String> more) throws Exception {
        Map<String, String> fields =
                new HashMap<>(Map.of("result", result, "decidedOn", "2026-05-20", "receivedOn", "2026-05-22"));
        fields.putAll(more);
        return send(review + "/ending", Role.CLERK, fields).getStatus();
    }

    private List<String> flags() {
        return templates.inForce(organ, KIND).flags();
    }

    @Test
    void the_outcome_proposes_to_mark_the_template_and_every_page_that_uses_it_says_so() throws Exception {
        assertThat(page(review, Role.CLERK))
                .contains("答复所用的模板：" + KIND.title(), "被沂水县人民政府纠正")
                .containsPattern("name=\"flag\"[^>]*checked");
        assertThat(end("CORRECTED", Map.of("flag", "yes", "flaw", "没有写明理由"))).isEqualTo(302);

        assertThat(flags()).singleElement().asString().contains("没有写明理由");
        assertThat(page("/workbench/requests/371323-D12/templates?state=outdated", Role.CLERK))
                .contains("曾被纠正，需要修改");
        assertThat(page(TEMPLATE, Role.CLERK)).contains("没有写明理由").doesNotContain("取消标记");
        assertThat(papers.preview(organ, Examples.of(KIND, REPLIED)).warnings())
                .singleElement()
                .asString()
                .contains("没有写明理由");
    }

    @Test
    void what_was_upheld_or_has_another_fault_marks_nothing() throws Exception {
        assertThat(end("UPHELD", Map.of("flag", "yes", "flaw", "没有写明理由"))).isEqualTo(302);
        assertThat(flags()).isEmpty();
    }

    @Test
    void a_mark_says_why() throws Exception {
        assertThat(end("CORRECTED", Map.of("flag", "yes", "flaw", " "))).isEqualTo(422);
        assertThat(flags()).isEmpty();
        assertThat(end("CORRECTED", Map.of())).isEqualTo(302);
        assertThat(flags()).isEmpty();
    }

    @Test
    void a_mark_on_what_all_use_only_the_countys_office_takes_off_and_says_why() throws Exception {
        end("CORRECTED", Map.of("flag", "yes", "flaw", "没有写明理由"));
        String vindication = TEMPLATE + "/versions/0/vindication";
        assertThat(send(vindication, Role.HEAD, Map.of("liftReason", "误标")).getStatus())
                .isEqualTo(403);
        assertThat(send(vindication, Role.OFFICE, Map.of("liftReason", "")).getStatus())
                .isEqualTo(422);
        assertThat(send(vindication, Role.OFFICE, Map.of("liftReason", "事实不清，与模板无关"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(flags()).isEmpty();
    }
}
