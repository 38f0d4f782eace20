package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.steps.consultation.Consultation;
import org.yangguang.platform.requests.handling.steps.consultation.Opinion;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.clock.ClockState;

/** Letters that ask for an opinion: the worked examples of the law's reference, and what the deeds refuse. */
class ConsultationStepsTests extends StepsAtWork {

    private Consultation only(RequestId request) {
        return consultations.list(request).getFirst();
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
}
