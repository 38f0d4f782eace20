package org.yangguang.platform.requests.handling.steps.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.CallLimit;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.handling.Replay;
import org.yangguang.platform.time.CivilTime;

/** The link in a letter: who has it can answer once, sees what is needed and never who applied. */
@RunningPlatform
@Transactional
class OpinionPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    OpinionLinks links;

    @Autowired
    OpinionDesk desk;

    @Autowired
    ConsultationRows rows;

    @Autowired
    CaseBook book;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Replay replay;
    private Handled handled;
    private RequestId request;
    private String address;
    private LocalDate today;

    @BeforeEach
    void a_letter_sent_today() {
        replay = beans.createBean(Replay.class);
        handled = new Handled(web, organs, people, registering, cases);
        today = time.today();
        request = handled.received(today).id();
        replay.does(request, today, handled.by(Role.CLERK), "third-party-consultation", letter(today));
        address = OpinionLinks.PAGE + "/" + links.secret(request, 1);
    }

    private static Map<String, String> letter(LocalDate on) {
        return Map.of("name", "某建材公司", "contact", "北京路1号", "concerned", "报价明细", "route", "邮寄", "on", on.toString());
    }

    private MvcResult call(MockHttpServletRequestBuilder call) {
        try {
            return web.perform(call).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MvcResult of) {
        return new String(of.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcResult answer(String at, String key, String opinion, String reasons) {
        return call(post(at).param(Form.KEY, key)
                .param("opinion", opinion)
                .param("reasons", reasons)
                .with(csrf()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void the_page_shows_what_is_asked_and_nothing_of_the_applicant() {
        MvcResult page = call(get(address));
        assertThat(page.getResponse().getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("报价明细", "15个工作日")
                .doesNotContain(
                        "秦晓燕",
                        "秦某",
                        "11010519491231002X",
                        "13905391234",
                        cases.get(request).number());
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void an_answer_is_sealed_ends_the_pause_and_is_written_by_the_public() {
        MvcResult sent = answer(address, key(), "REFUSE", "是我公司的商业秘密甲乙丙");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(address);
        Consultation of = rows.list(request).getFirst();
        assertThat(of.opinion()).isEqualTo(Opinion.REFUSE);
        assertThat(rows.answer(of).orElseThrow().reasons()).contains("甲乙丙");
        assertThat(cases.get(request).state()).isEqualTo(CaseState.RUNNING);
        assertThat(cases.story(request).toString()).doesNotContain("甲乙丙");
        assertThat(database.sql("select who from audit_entry order by sequence desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("public");
        assertThat(text(call(get(address)))).contains("已收到您的意见").doesNotContain("甲乙丙");
    }

    @Test
    void a_second_answer_changes_nothing_with_the_same_key_or_another() {
        String key = key();
        answer(address, key, "AGREE", "");
        int entries = cases.story(request).size();
        assertThat(answer(address, key, "AGREE", "").getResponse().getStatus()).isEqualTo(302);
        assertThat(answer(address, key(), "REFUSE", "改主意了").getResponse().getStatus())
                .isEqualTo(302);
        assertThat(cases.story(request)).hasSize(entries);
        assertThat(rows.list(request).getFirst().opinion()).isEqualTo(Opinion.AGREE);
    }

    @Test
    void a_refusal_needs_reasons_and_a_partial_consent_its_parts() {
        MvcResult refused = answer(address, key(), "REFUSE", " ");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("请填写合理理由");
        assertThat(text(answer(address, key(), "PARTLY", "其余是商业秘密"))).contains("请填写同意公开的部分");
        assertThat(text(answer(address, key(), "", ""))).contains("请选择您的意见");
        assertThat(rows.list(request).getFirst().isAnswered()).isFalse();
    }

    @Test
    void a_guessed_or_changed_link_finds_nothing() {
        String secret = links.secret(request, 1);
        String other = links.secret(request, 2);
        for (String wrong : new String[] {
            "a", "1", other, secret.substring(1) + "A", secret.toLowerCase(java.util.Locale.ROOT), secret + "A"
        }) {
            assertThat(call(get(OpinionLinks.PAGE + "/" + wrong)).getResponse().getStatus())
                    .as(wrong)
                    .isEqualTo(404);
            assertThat(answer(OpinionLinks.PAGE + "/" + wrong, key(), "AGREE", "")
                            .getResponse()
                            .getStatus())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_link_stands_nowhere_in_the_database() {
        byte[] kept = database.sql("select link from request_consultation where request = :request")
                .param("request", request.value())
                .query((row, number) -> row.getBytes("link"))
                .single();
        assertThat(kept).hasSize(32).isEqualTo(OpinionLinks.trace(links.secret(request, 1)));
        assertThat(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(kept))
                .isNotEqualTo(links.secret(request, 1));
    }

    @Test
    void after_its_last_day_or_the_end_of_the_case_the_link_takes_no_answer() {
        database.sql("update request_consultation set sent_on = :old where request = :request")
                .param("old", today.minusDays(OpinionLinks.DAYS_WITHOUT_RECEIPT + 1))
                .param("request", request.value())
                .update();
        assertThat(call(get(address)).getResponse().getStatus()).isEqualTo(410);
        assertThat(text(answer(address, key(), "AGREE", ""))).contains("答复期限已过");
        assertThat(rows.list(request).getFirst().isAnswered()).isFalse();
    }

    @Test
    void a_letter_that_was_taken_back_has_no_link() {
        long asked = cases.story(request).getLast().id();
        book.annul(request, asked, "误记", null);
        assertThat(call(get(address)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void too_many_calls_from_one_address_are_refused() {
        OpinionController controller = new OpinionController(desk, new CallLimit(2, Duration.ofMinutes(10)));
        String secret = links.secret(request, 1);
        controller.show(secret, new MockHttpServletRequest(), new MockHttpServletResponse());
        controller.show(secret, new MockHttpServletRequest(), new MockHttpServletResponse());
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                ResponseStatusException.class,
                                () -> controller.show(
                                        secret, new MockHttpServletRequest(), new MockHttpServletResponse()))
                        .getStatusCode()
                        .value())
                .isEqualTo(429);
    }
}
