package org.yangguang.platform.requests.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

@RunningPlatform
@Transactional
class StatusPagesTests {

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
    WorkingDays days;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private Registered request = new Registered(new RequestId(0), "", "", null, null, false);
    private LocalDate received = LocalDate.MIN;

    @BeforeEach
    void a_request_of_last_week() {
        database.sql("delete from sign_in_failure").update();
        received = time.today().minusDays(7);
        request = registering.register(
                Submissions.online(organs.findByCode("371323-D12").orElseThrow().id(), received));
    }

    private CaseFile now() {
        return cases.get(request.id());
    }

    private void enter(ClockEvent event, @Nullable Decision decision, String told) {
        NewEntry entry =
                NewEntry.of(event, RequestDeed.RECEIPT_FIXED, "试验", null).tellingApplicant(told);
        assertThat(book.enter(request.id(), decision == null ? entry : entry.deciding(decision)))
                .isInstanceOf(CaseOutcome.Written.class);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call.with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse look(String number, String code) throws Exception {
        return send(post("/requests/status").param("number", number).param("code", code));
    }

    private Cookie pass() throws Exception {
        MockHttpServletResponse answer = look(" " + request.number().toLowerCase(Locale.ROOT), request.queryCode());
        assertThat(answer.getStatus()).isEqualTo(302);
        Cookie cookie = answer.getCookie(Passes.COOKIE);
        assertThat(cookie).isNotNull();
        return Objects.requireNonNull(cookie);
    }

    private String page() throws Exception {
        return text(send(get(REQUEST).cookie(pass())));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void number_and_code_open_the_page_with_its_period_and_every_counted_day() throws Exception {
        assertThat(page())
                .contains("机关正在办理您的申请", "逐日说明", "第 1 个工作日", "起算日，当日不计入")
                .contains(Wording.day(Objects.requireNonNull(request.due())))
                .contains("您的申请已登记", "撤回申请")
                .doesNotContain("秦晓燕", request.queryCode(), "13905391234", "提交补正", "对答复不服");
    }

    @Test
    void the_page_is_kept_nowhere_and_its_pass_is_closed_to_scripts_and_other_sites() throws Exception {
        MockHttpServletResponse entry = look(request.number(), request.queryCode());
        assertThat(entry.getHeader("Set-Cookie"))
                .startsWith("yg-request=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/requests/status");
        assertThat(entry.getHeader("Location")).isEqualTo(REQUEST).doesNotContain(request.queryCode());
        MockHttpServletResponse page = send(get(REQUEST).cookie(pass()));
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void without_a_pass_or_with_a_made_up_one_nothing_is_shown() throws Exception {
        for (Cookie cookie : new Cookie[] {
            new Cookie("other", "1"), new Cookie(Passes.COOKIE, "bm90IG1hZGUgaGVyZQ"), new Cookie(Passes.COOKIE, "%%%")
        }) {
            for (String path : new String[] {"", "/receipt", "/correction", "/reasons", "/withdrawal"}) {
                MockHttpServletResponse answer = send(get(REQUEST + path).cookie(cookie));
                assertThat(answer.getHeader("Location")).as(path).isEqualTo("/requests/status?ended");
            }
            assertThat(send(get(REQUEST + "/documents/1").cookie(cookie)).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void ending_takes_the_pass_away() throws Exception {
        Cookie cookie = send(post("/requests/status/end").cookie(pass())).getCookie(Passes.COOKIE);
        assertThat(cookie).isNotNull().extracting(Cookie::getMaxAge).isEqualTo(0);
    }

    @Test
    void a_correction_can_be_given_only_while_one_is_awaited_and_starts_the_period_anew() throws Exception {
        Cookie pass = pass();
        assertThat(send(get(REQUEST + "/correction").cookie(pass)).getHeader("Location"))
                .isEqualTo(REQUEST);
        assertThat(correct(pass, "key-early", "补正内容").getStatus()).isEqualTo(422);
        assertThat(now().state()).isEqualTo(CaseState.RUNNING);

        enter(new ClockEvent.CorrectionAsked(received.plusDays(1), time.today().plusDays(10)), null, "您的申请需要补正。");
        assertThat(page())
                .contains("正在等待您补正申请", "请在 " + Wording.day(time.today().plusDays(10)), "提交补正");
        assertThat(correct(pass, "key-1", "要的是2020年城北片区的方案").getStatus()).isEqualTo(302);
        assertThat(now().state()).isEqualTo(CaseState.RUNNING);
        assertThat(now().due()).isEqualTo(days.calendar().addDays(time.today(), 20));
        assertThat(page()).contains("已收到您补正的内容").doesNotContain("要的是2020年");
        assertThat(cases.files(request.id()))
                .extracting(Cases.CaseAttachment::role, Cases.CaseAttachment::name)
                .contains(tuple(FileRole.REQUEST, "补正内容.txt"));
        assertThat(database.sql("select count(*) from stored_file where name = '补正内容.txt' and not sealed")
                        .query(Integer.class)
                        .single())
                .isZero();

        int before = cases.story(request.id()).size();
        assertThat(correct(pass, "key-1", "要的是2020年城北片区的方案").getStatus()).isEqualTo(302);
        assertThat(cases.story(request.id())).as("sent twice, done once").hasSize(before);
        assertThat(database.sql("select actor from deed where key = 'key-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("public");
    }

    private MockHttpServletResponse correct(Cookie pass, String key, String text) throws Exception {
        return send(post(REQUEST + "/correction")
                .cookie(pass)
                .param("_key", key)
                .param("request", request.number())
                .param("text", text));
    }

    @Test
    void every_problem_of_a_correction_is_named_at_once_and_nothing_stays() throws Exception {
        enter(new ClockEvent.CorrectionAsked(received.plusDays(1), null), null, "您的申请需要补正。");
        Cookie pass = pass();
        assertThat(text(correct(pass, "key-2", " "))).contains("请填写文字，或者选择文件");
        var call = multipart(REQUEST + "/correction");
        call.file(new MockMultipartFile(
                "files", "方案.pdf", "application/pdf", "MZ\u0090\0program".getBytes(StandardCharsets.ISO_8859_1)));
        call.file(new MockMultipartFile(
                "files",
                "网页.docx",
                "text/html",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        call.cookie(pass)
                .param("_key", "key-3")
                .param("request", request.number())
                .param("text", "补正");
        MockHttpServletResponse refused =
                web.perform(call.with(csrf())).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("“方案.pdf”：不能上传这种文件", "“网页.docx”：不能上传这种文件", ">补正</textarea>");
        assertThat(now().state()).isEqualTo(CaseState.STOPPED);
        assertThat(cases.files(request.id())).isEmpty();
    }

    @Test
    void what_was_typed_for_one_request_is_not_done_to_another_opened_meanwhile() throws Exception {
        Registered other = registering.register(
                Submissions.online(organs.findByCode("371323-D12").orElseThrow().id(), received));
        MockHttpServletResponse answer = send(post(REQUEST + "/withdrawal")
                .cookie(pass())
                .param("_key", "key-4")
                .param("request", other.number())
                .param("confirm", other.number().substring(other.number().length() - 4)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("您在另一个页面打开了申请");
        assertThat(now().state()).isEqualTo(CaseState.RUNNING);
        assertThat(cases.get(other.id()).state()).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void a_withdrawal_asks_first_and_ends_the_request() throws Exception {
        Cookie pass = pass();
        assertThat(text(send(get(REQUEST + "/withdrawal").cookie(pass)))).contains("撤回后本申请即告终结", "最后四位");
        assertThat(withdraw(pass, "key-5", "9999").getStatus()).isEqualTo(422);
        assertThat(now().state()).isEqualTo(CaseState.RUNNING);
        assertThat(withdraw(
                                pass,
                                "key-6",
                                request.number().substring(request.number().length() - 4))
                        .getStatus())
                .isEqualTo(302);
        assertThat(now().state()).isEqualTo(CaseState.ENDED);
        assertThat(page()).contains("本申请已经终结").doesNotContain(">撤回申请</a>");
    }

    @Test
    void after_a_withdrawal_nothing_is_taken_even_on_the_same_day() throws Exception {
        enter(new ClockEvent.CorrectionAsked(received.plusDays(1), null), null, "您的申请需要补正。");
        Cookie pass = pass();
        withdraw(pass, "key-9", request.number().substring(request.number().length() - 4));
        assertThat(now().state()).isEqualTo(CaseState.ENDED);
        int before = cases.story(request.id()).size();
        assertThat(text(correct(pass, "key-10", "补正"))).contains("现在不能“提交补正”");
        assertThat(cases.story(request.id())).hasSize(before);
    }

    private MockHttpServletResponse withdraw(Cookie pass, String key, String confirm) throws Exception {
        return send(post(REQUEST + "/withdrawal")
                .cookie(pass)
                .param("_key", key)
                .param("request", request.number())
                .param("confirm", confirm));
    }

    @Test
    void reasons_are_given_where_they_were_asked_for() throws Exception {
        enter(new ClockEvent.Asked(received.plusDays(1), Consulted.APPLICANT_REASONS, null, null), null, "请说明理由。");
        Cookie pass = pass();
        assertThat(page()).contains("说明理由");
        assertThat(send(post(REQUEST + "/reasons")
                                .cookie(pass)
                                .param("_key", "key-7")
                                .param("request", request.number())
                                .param("text", "做课题用"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page()).contains("已收到您说明的理由").doesNotContain(">说明理由</a>");
    }

    @Test
    void a_fee_notice_shows_what_to_pay_and_until_when() throws Exception {
        enter(new ClockEvent.FeeNoticeReceived(received.plusDays(2), null), null, "请缴纳信息处理费。");
        LocalDate until = days.calendar().addDays(received.plusDays(2), 20);
        assertThat(page()).contains("正在等待您缴纳信息处理费", "怎样缴费", Wording.day(until));
    }

    @Test
    void an_answer_shows_the_ways_against_it_with_their_last_days() throws Exception {
        enter(
                new ClockEvent.Replied(received.plusDays(3), Delivery.POST),
                Decision.of(Outcome.NOT_HELD_NONEXISTENT),
                "已答复：政府信息不存在。");
        String page = page();
        assertThat(page).contains("机关已经答复", "对答复不服", "已于" + Wording.day(received.plusDays(3)) + "答复");
        assertThat(page).doesNotContain(">撤回申请</a>");
    }

    @Test
    void the_receipt_prints_again_without_the_code() throws Exception {
        assertThat(text(send(get(REQUEST + "/receipt").cookie(pass()))))
                .contains("申请回执", request.number())
                .doesNotContain(request.queryCode());
    }

    @Test
    void only_files_that_went_to_the_applicant_can_be_taken() throws Exception {
        enter(new ClockEvent.CorrectionAsked(received.plusDays(1), null), null, "您的申请需要补正。");
        Cookie pass = pass();
        correct(pass, "key-8", "补正");
        long own = cases.files(request.id()).getFirst().file().value();
        assertThat(send(get(REQUEST + "/documents/" + own).cookie(pass)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void information_is_offered_once_the_answer_was_given() throws Exception {
        long file = database.sql("""
                        insert into stored_file (organ, name, type, size, hash, stored_at, content)
                        values ((select organ from request where id = :id), '方案.txt', 'text/plain', 2, repeat('0', 64), now(), 'ok')
                        returning id
                        """)
                .param("id", request.id().value())
                .query(Long.class)
                .single();
        book.attach(request.id(), new FileId(file), FileRole.ANSWER);
        Cookie pass = pass();
        assertThat(send(get(REQUEST + "/documents/" + file).cookie(pass)).getStatus())
                .isEqualTo(404);
        enter(new ClockEvent.Replied(received.plusDays(3), Delivery.ONLINE), Decision.of(Outcome.DISCLOSED), "已答复。");
        MockHttpServletResponse download =
                send(get(REQUEST + "/documents/" + file).cookie(pass));
        assertThat(download.getContentAsString()).isEqualTo("ok");
        assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(download.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page()).contains("方案.txt");
    }
}
