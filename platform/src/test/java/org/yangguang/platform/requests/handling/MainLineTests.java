package org.yangguang.platform.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.requests.handling.Handled.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.outcome.Outcome;

/** The main line through the forms of the staff; dates of the law's worked examples. */
@RunningPlatform
@Transactional
class MainLineTests {

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
    Papers papers;

    @Autowired
    CivilTime time;

    private Handled handled;

    @BeforeEach
    void staff() {
        handled = new Handled(web, organs, people, registering, cases);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private CaseFile askCorrection(Registered request, String on, String until) {
        return handled.does(
                request,
                Role.CLERK,
                "correction-notice",
                Map.of("points", "请写明片区的名称和年份", "guidance", "可以写公告的名称", "on", on, "term", until));
    }

    private CaseFile correct(Registered request, String on) {
        return handled.does(
                request, Role.CLERK, "corrected-request", Map.of("way", "邮寄", "on", on, "corrected", "写明了2025年"));
    }

    private String due(Registered request) {
        @Nullable LocalDate due = handled.file(request).due();
        return String.valueOf(due);
    }

    private void approve(Registered request) {
        handled.does(request, Role.LEGAL, "approval", Map.of("remark", "同意"));
        handled.does(request, Role.HEAD, "approval", Map.of());
    }

    @Test
    void a_request_over_the_spring_festival_is_due_as_the_first_example_says() {
        assertThat(handled.received(day("2026-02-10")).due()).isEqualTo(day("2026-03-16"));
    }

    @Test
    void a_corrected_request_is_due_twenty_working_days_after_the_correction() {
        Registered request = handled.received(day("2026-03-02"));
        assertThat(due(request)).isEqualTo("2026-03-30");
        CaseFile stopped = askCorrection(request, "2026-03-11", "2026-03-25");
        assertThat(stopped.state()).isEqualTo(CaseState.STOPPED);
        assertThat(stopped.due()).isNull();
        assertThat(stopped.othersUntil()).isEqualTo(day("2026-03-25"));
        correct(request, "2026-03-16");
        assertThat(due(request)).isEqualTo("2026-04-14");

        Paper notice = papers.of(request.id()).getFirst();
        assertThat(notice.kind()).isEqualTo(PaperKind.CORRECTION_NOTICE);
        assertThat(notice.number()).contains("公通〔2026〕");
        assertThat(handled.page(request, Role.CLERK)).contains("补正只能一次性告知");
    }

    @Test
    void a_correction_notice_after_the_seventh_working_day_is_a_breach_and_stops_nothing() {
        Registered request = handled.received(day("2026-03-02"));
        CaseFile late = askCorrection(request, "2026-03-12", "2026-03-25");
        assertThat(late.state()).isEqualTo(CaseState.RUNNING);
        assertThat(late.due()).isEqualTo(day("2026-03-30"));
    }

    @Test
    void who_does_not_correct_in_time_is_told_that_nothing_more_is_done() {
        Registered request = handled.received(day("2026-03-02"));
        askCorrection(request, "2026-03-11", "2026-03-25");
        Map<String, String> lapse = Map.of("on", "2026-03-24", "noticeProof", "挂号信XA123", "reason", "未说明理由");
        assertThat(text(handled.send(request, Role.CLERK, "correction-lapse", lapse)))
                .contains("补正期限尚未届满");
        Map<String, String> inTime = new HashMap<>(lapse);
        inTime.put("on", "2026-03-26");
        CaseFile ended = handled.does(request, Role.CLERK, "correction-lapse", inTime);
        assertThat(ended.outcome()).isEqualTo(Outcome.OTHER_NOT_CORRECTED);
        assertThat(papers.of(request.id())).extracting(Paper::kind).contains(PaperKind.NOT_CORRECTED_CLOSING);
    }

    @Test
    void an_extension_takes_effect_with_the_heads_consent_and_the_notice_only() {
        Registered request = handled.received(time.today());
        LocalDate due = handled.file(request).due();
        assertThat(handled.page(request, Role.CLERK)).contains("延期须经政府信息公开工作机构负责人同意，尚未同意");
        Map<String, String> asked = Map.of("days", "20", "reason", "涉及多个科室，需要核对");
        handled.does(request, Role.CLERK, "extension-proposal", asked);
        assertThat(handled.file(request).due()).isEqualTo(due);
        MvcResult early = handled.send(
                request,
                Role.CLERK,
                "extension-notice",
                Map.of("on", time.today().toString()));
        assertThat(early.getResponse().getStatus()).isEqualTo(422);
        handled.does(request, Role.HEAD, "approval", Map.of());
        assertThat(handled.file(request).due()).isEqualTo(due);
        CaseFile extended = handled.does(
                request,
                Role.CLERK,
                "extension-notice",
                Map.of("on", time.today().toString()));
        assertThat(extended.due()).isAfter(due);
        assertThat(text(handled.send(request, Role.CLERK, "extension-proposal", asked)))
                .contains("答复期限只能延长一次");
    }

    @Test
    void an_extension_is_not_offered_after_the_last_day() {
        Registered request = handled.received(day("2026-04-01"));
        assertThat(handled.page(request, Role.CLERK)).contains("延长答复期限的告知晚于答复期限届满之日");
        assertThat(handled.send(request, Role.CLERK, "extension-proposal", Map.of("days", "5", "reason", "晚了"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    private Map<String, String> search() {
        return Map.of(
                "systems", "公文系统",
                "archives", "2019年文书档案",
                "keywords", "城北片区 补偿",
                "searchers", "档案室两人",
                "searchedOn", time.today().toString(),
                "result", "未检索到相关记录");
    }

    @Test
    void nothing_is_answered_as_not_existing_that_nobody_has_looked_for() {
        Registered request = handled.received(time.today());
        Map<String, String> reply = Map.of("outcome", "NOT_HELD_NONEXISTENT", "search", "检索公文系统和档案，均未见", "way", "POST");
        assertThat(text(handled.send(request, Role.CLERK, "reply-proposal", reply)))
                .contains("请先登记检索记录（《条例》第三十六条第四项）");
        handled.does(request, Role.CLERK, "search-record", search());
        handled.does(request, Role.CLERK, "reply-proposal", reply);
    }

    @Test
    void a_reply_goes_from_the_clerk_over_legal_and_head_to_the_post_and_the_archive() {
        Registered request = handled.received(time.today());
        handled.does(request, Role.CLERK, "search-record", search());
        handled.does(
                request,
                Role.CLERK,
                "reply-proposal",
                Map.of("outcome", "NOT_HELD_NONEXISTENT", "search", "检索公文系统和档案，均未见", "way", "POST"));
        assertThat(handled.page(request, Role.HEAD)).contains("没有等待您审批的事项");
        Map<String, String> today = Map.of("on", time.today().toString());
        assertThat(handled.send(request, Role.CLERK, "reply-issue", today)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        approve(request);
        handled.does(request, Role.CLERK, "reply-issue", today);
        assertThat(handled.file(request).state()).as("issued is not yet given").isEqualTo(CaseState.RUNNING);
        Paper reply = papers.of(request.id()).getLast();
        assertThat(reply.kind()).isEqualTo(PaperKind.NOT_HELD_NONEXISTENT);
        assertThat(reply.number()).contains("公复〔" + time.today().getYear() + "〕");

        Map<String, String> posted = new HashMap<>(today);
        posted.put("way", "POST");
        assertThat(text(handled.send(request, Role.CLERK, "delivery", posted))).contains("请填写邮件编号");
        posted.put("tracking", "XA12345678937");
        CaseFile answered = handled.does(request, Role.CLERK, "delivery", posted);
        assertThat(answered.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(answered.outcome()).isEqualTo(Outcome.NOT_HELD_NONEXISTENT);
        assertThat(answered.closedOn()).isEqualTo(time.today());

        assertThat(handled.page(request, Role.CLERK)).contains("送达凭据尚未登记");
        handled.does(
                request,
                Role.CLERK,
                "proof-of-delivery",
                Map.of("proof", "邮件妥投记录", "on", time.today().toString()),
                Map.of("slip", Handled.PNG));
        handled.does(request, Role.CLERK, "archive", Map.of("index", "申请\n答复\n凭据", "retention", "30年"));
        assertThat(handled.page(request, Role.CLERK)).contains("归档：3件，保管期限30年");
    }

    @Test
    void who_sends_back_says_why_and_the_clerk_drafts_anew() {
        Registered request = handled.received(time.today());
        Map<String, String> reply = Map.of(
                "outcome", "DISCLOSED_ALREADY", "place", "政府网站规划栏目", "publishedOn", "2025-03-03", "way", "ONLINE");
        handled.does(request, Role.CLERK, "reply-proposal", reply);
        assertThat(handled.send(request, Role.LEGAL, "objection", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        handled.does(request, Role.LEGAL, "objection", Map.of("reason", "请附网址"));
        assertThat(handled.page(request, Role.CLERK)).contains("法制审核人员退回答复：请附网址", "起草答复并送审");
        handled.does(request, Role.CLERK, "reply-proposal", reply);
    }

    @Test
    void nothing_is_disclosed_that_was_not_reviewed_or_beyond_the_review() {
        Registered request = handled.received(time.today());
        Map<String, String> whole = Map.of("outcome", "DISCLOSED", "documents", "补偿方案｜12", "form", "纸质", "way", "POST");
        assertThat(text(handled.send(request, Role.CLERK, "reply-proposal", whole)))
                .contains("请先登记公开前审查（《条例》第十七条）");
        handled.does(
                request,
                Role.LEGAL,
                "disclosure-review",
                Map.of("concerns", "PRIVACY", "conclusion", "PART", "opinion", "含被征收人信息"));
        assertThat(text(handled.send(request, Role.CLERK, "reply-proposal", whole)))
                .contains("审查的结论是");
        Map<String, String> part = Map.of(
                "outcome", "PARTIAL",
                "ground", "PRIVACY",
                "given", "补偿标准",
                "withheld", "被征收人名单｜涉及个人隐私",
                "way", "POST");
        assertThat(text(handled.send(request, Role.CLERK, "reply-proposal", part)))
                .contains("应当先书面征求第三方意见");
        Map<String, String> internal = new HashMap<>(part);
        internal.put("ground", "DRAFT");
        handled.does(request, Role.CLERK, "reply-proposal", internal);
    }

    @Test
    void a_reply_in_time_by_post_is_the_day_it_was_handed_to_the_post() {
        Registered request = handled.received(time.today());
        handled.does(request, Role.CLERK, "search-record", search());
        handled.does(
                request,
                Role.CLERK,
                "reply-proposal",
                Map.of("outcome", "NOT_HELD_NONEXISTENT", "search", "均未见", "way", "POST"));
        approve(request);
        handled.does(
                request, Role.CLERK, "reply-issue", Map.of("on", time.today().toString()));
        Map<String, String> online = Map.of("way", "ONLINE", "on", time.today().toString());
        assertThat(text(handled.send(request, Role.CLERK, "delivery", online))).contains("没有载明网上申请行政复议的途径");
    }

    @Test
    void a_mistaken_entry_is_taken_back_by_the_head_with_a_reason() {
        Registered request = handled.received(day("2026-03-02"));
        askCorrection(request, "2026-03-11", "2026-03-25");
        long entry = cases.story(request.id()).getLast().id();
        assertThat(handled.send(request, Role.CLERK, "retraction", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        CaseFile back =
                handled.does(request, Role.HEAD, "retraction", Map.of("entry", Long.toString(entry), "reason", "登错案件"));
        assertThat(back.due()).isEqualTo(day("2026-03-30"));
        assertThat(handled.page(request, Role.CLERK)).contains("（已撤销）", "撤销误记");
    }

    @Test
    void others_of_the_house_are_asked_by_a_day_before_the_reply() {
        Registered request = handled.received(time.today());
        LocalDate due = handled.file(request).due();
        Map<String, String> asked =
                new HashMap<>(Map.of("whom", "unit", "unit", "征收科", "question", "是否存在？", "due", String.valueOf(due)));
        assertThat(text(handled.send(request, Role.CLERK, "co-handling", asked)))
                .contains("反馈期限应早于答复期限");
        asked.put("due", time.today().plusDays(1).toString());
        handled.does(request, Role.CLERK, "co-handling", asked);
        assertThat(handled.file(request).due()).isEqualTo(due);
        String page = handled.page(request, Role.CLERK);
        assertThat(page).contains("征收科：是否存在？", "待反馈");
        assertThat(text(handled.send(request, Role.CLERK, "co-handling-answer", Map.of())))
                .contains("请选择协办事项", "请填写反馈意见");
    }
}
