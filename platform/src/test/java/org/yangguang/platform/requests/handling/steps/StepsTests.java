package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Replay;
import org.yangguang.platform.requests.handling.steps.consultation.Consultation;
import org.yangguang.platform.requests.handling.steps.consultation.Consultations;
import org.yangguang.platform.requests.handling.steps.consultation.Opinion;
import org.yangguang.platform.requests.handling.steps.fee.Fees;
import org.yangguang.platform.requests.handling.steps.reasons.Reasons;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.clock.ClockState;
import org.yangguang.statute.outcome.Outcome;

/** The worked examples of the law's reference through the deeds, and what the deeds refuse. */
@RunningPlatform
@Transactional
class StepsTests {

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
    Consultations consultations;

    @Autowired
    Fees fees;

    @Autowired
    Reasons reasons;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Replay replay;
    private Handled handled;
    private SignedIn clerk;
    private SignedIn head;

    @BeforeEach
    void somebody_at_work() {
        replay = beans.createBean(Replay.class);
        handled = new Handled(web, organs, people, registering, cases);
        clerk = handled.by(Role.CLERK);
        head = handled.by(Role.HEAD);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Map<String, String> letter(String on, String received) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "沂水县某建材有限公司",
                "contact", "沂水县北京路1号",
                "concerned", "招标文件中你单位的报价明细",
                "route", "邮寄",
                "on", on));
        if (!received.isEmpty()) {
            fields.put("received", received);
        }
        return fields;
    }

    private Consultation only(RequestId request) {
        return consultations.list(request).getFirst();
    }

    /** Example 4: a letter of 8 April, received two days later. */
    private RequestId consulted() {
        RequestId request = handled.received(day("2026-04-01")).id();
        replay.does(request, day("2026-04-08"), clerk, "third-party-consultation", letter("2026-04-08", ""));
        assertThat(replay.reading(request, day("2026-04-09")).state()).isEqualTo(ClockState.PAUSED);
        replay.does(
                request,
                day("2026-04-10"),
                clerk,
                "letter-receipt",
                Map.of("consultation", "1", "on", "2026-04-10", "proof", "挂号信回执"));
        return request;
    }

    @Test
    void a_third_party_that_answers_leaves_the_days_that_were_left() {
        RequestId request = consulted();
        replay.does(
                request,
                day("2026-04-27"),
                clerk,
                "opinion",
                Map.of("consultation", "1", "opinion", "REFUSE", "reasons", "属于商业秘密", "on", "2026-04-27"));
        assertThat(replay.reading(request, day("2026-04-27")).due()).isEqualTo(day("2026-05-21"));
        assertThat(only(request).opinion()).isEqualTo(Opinion.REFUSE);
        assertThat(consultations.objections(request)).hasSize(1);
        assertThat(consultations.told(request, day("2026-04-28")))
                .contains("第三方1", "不同意公开")
                .doesNotContain("建材");
    }

    @Test
    void silence_of_a_third_party_ends_the_pause_with_its_term_and_is_no_consent() {
        RequestId request = consulted();
        assertThat(replay.reading(request, day("2026-05-06")).state()).isEqualTo(ClockState.PAUSED);
        assertThat(replay.reading(request, day("2026-05-07")).due()).isEqualTo(day("2026-05-27"));
        assertThat(consultations.open(request, day("2026-05-06"))).hasSize(1);
        assertThat(consultations.open(request, day("2026-05-07"))).isEmpty();
        assertThat(consultations.told(request, day("2026-05-07"))).contains("由本机关依照");
    }

    @Test
    void the_letter_goes_out_with_its_reply_form_and_a_notice_that_names_nobody() {
        RequestId request = consulted();
        assertThat(papers.of(request).stream().map(Paper::kind))
                .containsExactlyInAnyOrder(
                        PaperKind.THIRD_PARTY_LETTER, PaperKind.CONSULTATION_NOTICE, PaperKind.THIRD_PARTY_ANSWER);
        assertThat(cases.story(request).toString()).doesNotContain("建材");
        byte[] kept = database.sql("select party from request_consultation where request = :request")
                .param("request", request.value())
                .query((row, number) -> row.getBytes("party"))
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("建材");
    }

    @Test
    void consultations_that_overlap_pause_once() {
        RequestId request = consulted();
        replay.does(
                request,
                day("2026-04-13"),
                clerk,
                "joint-maker-consultation",
                Map.of(
                        "name", "沂水县发展和改革局",
                        "concerned", "联合印发的通知",
                        "question", "是否同意公开",
                        "route", "直接送达",
                        "on", "2026-04-13",
                        "received", "2026-04-13"));
        assertThat(consultations.list(request))
                .extracting(Consultation::eventId)
                .containsExactly("C1", "C2");
        replay.does(
                request,
                day("2026-04-20"),
                clerk,
                "opinion",
                Map.of("consultation", "2", "opinion", "AGREE", "on", "2026-04-20"));
        assertThat(replay.reading(request, day("2026-04-20")).state()).isEqualTo(ClockState.PAUSED);
        replay.does(
                request,
                day("2026-04-27"),
                clerk,
                "opinion",
                Map.of("consultation", "1", "opinion", "AGREE", "on", "2026-04-27"));
        assertThat(replay.reading(request, day("2026-04-27")).due()).isEqualTo(day("2026-05-21"));
        assertThat(consultations.objections(request)).isEmpty();
    }

    @Test
    void another_organ_has_no_term_and_the_date_moves_on_until_it_answers() {
        RequestId request = handled.received(day("2026-04-01")).id();
        replay.does(
                request,
                day("2026-04-09"),
                clerk,
                "organ-consultation",
                Map.of(
                        "name", "沂水县档案馆",
                        "concerned", "历史档案",
                        "question", "是否已经移交",
                        "term", "2026-04-20",
                        "route", "直接送达",
                        "on", "2026-04-08",
                        "received", "2026-04-09"));
        LocalDate soon = replay.reading(request, day("2026-05-11")).due();
        assertThat(soon).isBefore(replay.reading(request, day("2026-06-11")).due());
        assertThat(only(request).lastDay(HolidayNotices.published().calendar())).isEmpty();
    }

    @Test
    void to_disclose_despite_a_refusal_takes_the_heads_decision_and_a_notice() {
        RequestId request = consulted();
        Map<String, String> decision = Map.of(
                "consultation", "1",
                "content", "报价总额",
                "reasons", "涉及财政资金使用，不公开会对公共利益造成重大影响",
                "disclosedOn", "2026-05-08",
                "route", "邮寄",
                "on", "2026-04-28");
        assertThat(replay.attempt(request, day("2026-04-28"), head, "disclosure-despite-refusal", decision))
                .singleElement()
                .asString()
                .contains("没有第三方不同意公开");
        replay.does(
                request,
                day("2026-04-27"),
                clerk,
                "opinion",
                Map.of("consultation", "1", "opinion", "REFUSE", "reasons", "商业秘密", "on", "2026-04-27"));
        replay.does(request, day("2026-04-28"), head, "disclosure-despite-refusal", decision);
        assertThat(consultations.objections(request)).isEmpty();
        assertThat(only(request).disclosedOn()).isEqualTo(day("2026-04-28"));
        assertThat(papers.of(request).getLast().kind()).isEqualTo(PaperKind.DISCLOSURE_DESPITE_REFUSAL);
    }

    @Test
    void nobody_can_answer_who_was_not_asked() {
        RequestId request = handled.received(day("2026-04-01")).id();
        assertThat(replay.offer(request, day("2026-04-02"), clerk, "opinion")).isInstanceOf(Offer.Impossible.class);
        assertThat(replay.offer(request, day("2026-04-02"), clerk, "letter-receipt"))
                .isInstanceOf(Offer.Impossible.class);
        assertThat(replay.attempt(
                        request,
                        day("2026-04-08"),
                        clerk,
                        "third-party-consultation",
                        letter("2026-04-08", "2026-04-07")))
                .anyMatch(it -> it.contains("不能早于发出日期"));
        assertThat(consultations.list(request)).isEmpty();
        assertThat(papers.of(request)).isEmpty();
    }

    // The fee.

    private static Map<String, String> charge(String method, String pages, String on, String payBy) {
        return Map.of("method", method, "pages", pages, "payment", "缴入县财政非税收入专户", "on", on, "payBy", payBy);
    }

    @Test
    void a_fee_stops_the_clock_when_its_notice_arrives_and_starts_it_anew_when_it_is_paid() {
        RequestId request = handled.received(day("2026-09-08")).id();
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        assertThat(fees.find(request).orElseThrow().yuan()).isEqualTo(380);
        assertThat(replay.reading(request, day("2026-09-14")).due()).isEqualTo(day("2026-10-12"));
        replay.does(request, day("2026-09-15"), clerk, "fee-notice-receipt", Map.of("on", "2026-09-15", "proof", "签收"));
        assertThat(replay.reading(request, day("2026-09-16")).steps().getLast().until())
                .isEqualTo(day("2026-10-19"));
        assertThat(replay.reading(request, day("2026-09-16")).state()).isEqualTo(ClockState.STOPPED);
        replay.does(
                request, day("2026-09-24"), clerk, "fee-payment", Map.of("on", "2026-09-24", "receipt", "鲁财 00123456"));
        assertThat(replay.reading(request, day("2026-09-24")).due()).isEqualTo(day("2026-10-29"));
        assertThat(fees.collected(cases.get(request).organ(), 2026)).isEqualTo(380);
    }

    @Test
    void an_unpaid_fee_ends_the_case_only_after_both_the_laws_and_the_notices_last_day() {
        RequestId request = handled.received(day("2026-09-08")).id();
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        replay.does(request, day("2026-09-15"), clerk, "fee-notice-receipt", Map.of("on", "2026-09-15", "proof", "签收"));
        assertThat(replay.offer(request, day("2026-10-23"), clerk, "fee-lapse")).isInstanceOf(Offer.Impossible.class);
        replay.does(request, day("2026-10-26"), clerk, "fee-lapse", Map.of("on", "2026-10-26"));
        assertThat(cases.get(request).state()).isEqualTo(CaseState.ENDED);
        assertThat(cases.get(request).outcome()).isEqualTo(Outcome.OTHER_FEE_UNPAID);
        assertThat(papers.of(request).getLast().kind()).isEqualTo(PaperKind.FEE_UNPAID_CLOSING);
    }

    @ParameterizedTest
    @CsvSource({"30,0", "31,10", "68,380", "100,700", "101,720", "200,2700", "250,4700"})
    void by_volume_the_pages_of_one_request_are_charged_and_nothing_cannot_be(int pages, long yuan) {
        RequestId request = handled.received(day("2026-09-08")).id();
        List<String> problems = replay.attempt(
                request,
                day("2026-09-14"),
                clerk,
                "fee-notice",
                charge("BY_VOLUME", Integer.toString(pages), "2026-09-14", "2026-10-23"));
        if (yuan == 0) {
            assertThat(problems).singleElement().asString().contains("应收0元");
            assertThat(fees.find(request)).isEmpty();
        } else {
            assertThat(problems).isEmpty();
            assertThat(fees.find(request).orElseThrow().yuan()).isEqualTo(yuan);
        }
    }

    @ParameterizedTest
    @CsvSource({"10,0", "11,100", "30,100", "35,200", "45,300"})
    void by_count_the_nth_request_of_the_month_is_charged(int nth, long yuan) {
        // Requests of the month before and of another organ do not count.
        handled.received(day("2026-08-31"));
        registering.register(
                Submissions.online(organs.findByCode("371323-D33").orElseThrow().id(), day("2026-09-01")));
        Registered last = handled.received(day("2026-09-01"));
        for (int i = 2; i <= nth; i++) {
            last = handled.received(day("2026-09-08"));
        }
        List<String> problems = replay.attempt(
                last.id(), day("2026-09-14"), clerk, "fee-notice", charge("BY_COUNT", "", "2026-09-14", "2026-10-23"));
        if (yuan == 0) {
            assertThat(problems).singleElement().asString().contains("应收0元");
        } else {
            assertThat(problems).isEmpty();
            assertThat(fees.find(last.id()).orElseThrow().yuan()).isEqualTo(yuan);
            assertThat(fees.find(last.id()).orElseThrow().units()).isEqualTo(nth);
        }
    }

    @Test
    void a_fee_is_charged_once_within_the_period_with_the_whole_term_and_not_before_2021() {
        RequestId request = handled.received(day("2026-09-08")).id();
        assertThat(replay.offer(request, day("2026-10-12"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Possible.class);
        assertThat(replay.offer(request, day("2026-10-13"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Impossible.class);
        assertThat(replay.attempt(
                        request,
                        day("2026-09-14"),
                        clerk,
                        "fee-notice",
                        charge("BY_VOLUME", "68", "2026-09-14", "2026-10-08")))
                .singleElement()
                .asString()
                .contains("缴费期限不得早于");
        replay.does(
                request, day("2026-09-14"), clerk, "fee-notice", charge("BY_VOLUME", "68", "2026-09-14", "2026-10-23"));
        assertThat(replay.offer(request, day("2026-09-15"), clerk, "fee-notice"))
                .isInstanceOf(Offer.Impossible.class);
        RequestId old = handled.received(day("2020-12-31")).id();
        assertThat(replay.offer(old, day("2021-01-04"), clerk, "fee-notice"))
                .isInstanceOfSatisfying(
                        Offer.Impossible.class, it -> assertThat(it.why()).contains("2021年1月1日"));
    }

    // Reasons and deferral.

    private RequestId oneOfMany() {
        handled.received(day("2026-03-02"));
        handled.received(day("2026-03-30"));
        return handled.received(day("2026-04-01")).id();
    }

    private void askReasons(RequestId request) {
        replay.does(
                request,
                day("2026-04-02"),
                clerk,
                "reasons-request",
                Map.of("from", "2026-01-01", "explain", "为什么需要全部材料", "on", "2026-04-02", "term", "2026-04-15"));
    }

    @Test
    void the_reasons_are_asked_with_the_counts_and_the_clock_runs_on() {
        RequestId request = oneOfMany();
        askReasons(request);
        assertThat(reasons.find(request).orElseThrow().figures()).contains("3件", "2026年3月2件");
        assertThat(replay.reading(request, day("2026-04-10")).due()).isEqualTo(day("2026-04-30"));
        assertThat(replay.offer(request, day("2026-04-10"), clerk, "reasons-request"))
                .isInstanceOf(Offer.Impossible.class);
    }

    @Test
    void a_later_date_can_be_fixed_once_after_the_reasons_came() {
        RequestId request = oneOfMany();
        Map<String, String> later = Map.of("assessment", "属于科研需要", "until", "2026-06-30", "on", "2026-04-13");
        assertThat(replay.attempt(request, day("2026-04-13"), clerk, "deferral", later))
                .singleElement()
                .asString()
                .contains("应先要求申请人说明理由");
        askReasons(request);
        replay.does(request, day("2026-04-10"), clerk, "reasons-receipt", Map.of("on", "2026-04-10", "given", "写论文需要"));
        assertThat(replay.attempt(
                        request,
                        day("2026-04-13"),
                        clerk,
                        "deferral",
                        Map.of("assessment", "属于科研需要", "until", "2026-04-29", "on", "2026-04-13")))
                .isNotEmpty();
        replay.does(request, day("2026-04-13"), clerk, "deferral", later);
        assertThat(replay.reading(request, day("2026-04-13")).due()).isEqualTo(day("2026-06-30"));
        assertThat(replay.offer(request, day("2026-04-14"), clerk, "deferral")).isInstanceOf(Offer.Impossible.class);
        assertThat(replay.offer(request, day("2026-05-06"), clerk, "reasons-request"))
                .isInstanceOf(Offer.Impossible.class);
    }

    @Test
    void silence_about_the_reasons_lets_the_request_be_found_excessive_after_the_term() {
        RequestId request = oneOfMany();
        assertThat(replay.offer(request, day("2026-04-10"), clerk, "excessive-finding"))
                .isInstanceOf(Offer.Impossible.class);
        askReasons(request);
        assertThat(replay.offer(request, day("2026-04-15"), clerk, "excessive-finding"))
                .isInstanceOf(Offer.Impossible.class);
        replay.does(request, day("2026-04-16"), clerk, "excessive-finding", Map.of("assessment", "没有说明理由"));
        assertThat(reasons.find(request).orElseThrow().foundExcessive()).isTrue();
    }

    // To another organ, and into several.

    @Test
    void a_request_goes_to_the_right_organ_and_its_clock_runs_on() {
        Registered request = handled.received(day("2026-04-01"));
        replay.does(
                request.id(),
                day("2026-04-02"),
                clerk,
                "transfer",
                Map.of("organ", "371323-D33", "reason", "该方案由该局制作"));
        var file = cases.get(request.id());
        assertThat(organs.get(file.organ()).code()).isEqualTo("371323-D33");
        assertThat(file.due()).isEqualTo(day("2026-04-30"));
        assertThat(file.openedAt()).isNull();
        assertThat(cases.story(request.id()).getLast().forApplicant()).contains("已转交", "期限不变");
        assertThat(handled.open(Handled.address(request), Role.OFFICE)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void after_something_formal_a_request_neither_goes_elsewhere_nor_is_parted() {
        RequestId request = consulted();
        for (String deed : List.of("transfer", "split")) {
            assertThat(replay.offer(request, day("2026-04-13"), clerk, deed))
                    .as(deed)
                    .isInstanceOf(Offer.Impossible.class);
        }
    }

    @Test
    void several_matters_become_requests_of_their_own_with_the_same_day_of_receipt() {
        Registered request = handled.received(day("2026-09-08"));
        replay.does(
                request.id(),
                day("2026-09-09"),
                clerk,
                "split",
                Map.of(
                        "title1", "征收补偿方案",
                        "information1", "城北片区征收补偿方案",
                        "title2", "评估报告",
                        "information2", "城北片区房屋评估报告",
                        "title3", "社会稳定风险评估",
                        "information3", "城北片区社会稳定风险评估报告",
                        "reason", "三份文件互不关联"));
        assertThat(cases.get(request.id()).title()).isEqualTo("征收补偿方案");
        List<Long> others = database.sql("select id from request where origin = :origin order by id")
                .param("origin", request.id().value())
                .query(Long.class)
                .list();
        assertThat(others).hasSize(2);
        for (long each : others) {
            var other = cases.get(new RequestId(each));
            assertThat(other.receivedOn()).isEqualTo(day("2026-09-08"));
            assertThat(other.due()).isEqualTo(day("2026-10-12"));
            assertThat(papers.of(other.id()).stream().map(Paper::kind)).containsExactly(PaperKind.RECEIPT);
        }
        assertThat(replay.offer(request.id(), day("2026-09-10"), clerk, "split"))
                .isInstanceOf(Offer.Impossible.class);
    }

    @Test
    void what_the_law_forbids_cannot_be_posted_by_hand() {
        Registered request = handled.received(time.today().minusDays(1));
        Map<String, String> anything = Map.of(
                "on", time.today().toString(),
                "consultation", "1",
                "opinion", "AGREE",
                "proof", "签收",
                "receipt", "00123456",
                "given", "理由",
                "assessment", "合理",
                "until", time.today().plusDays(60).toString());
        for (String deed : List.of(
                "letter-receipt",
                "opinion",
                "fee-notice-receipt",
                "fee-payment",
                "fee-lapse",
                "reasons-receipt",
                "deferral",
                "excessive-finding")) {
            assertThat(handled.send(request, Role.CLERK, deed, anything)
                            .getResponse()
                            .getStatus())
                    .as(deed)
                    .isEqualTo(422);
        }
        assertThat(cases.story(request.id())).hasSize(1);
    }
}
