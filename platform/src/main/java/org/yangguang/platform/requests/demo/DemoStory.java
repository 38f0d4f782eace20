package org.yangguang.platform.requests.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.InformationForm;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;

/** One case told again, each step on its day and with its document. */
final class DemoStory {

    /** What a story is written with. */
    record Pen(
            Registering registering,
            CaseBook book,
            Cases cases,
            Papers papers,
            CivilTime time,
            WorkingDayCalendar calendar) {}

    private final Pen pen;
    private final DemoCase of;
    private final OrganId organ;
    private final PersonId clerk;
    private final Applicant applicant;
    private final @Nullable DemoStory earlier;
    private @Nullable Registered registered;
    private @Nullable Paper reply;
    private LocalDate closed;

    DemoStory(Pen pen, DemoCase of, OrganId organ, PersonId clerk, Applicant applicant, @Nullable DemoStory earlier) {
        this.pen = pen;
        this.of = of;
        this.organ = organ;
        this.clerk = clerk;
        this.applicant = applicant;
        this.earlier = earlier;
        this.closed = of.received();
    }

    /** The story that a repeat repeats. */
    DemoStory earlier() {
        return Objects.requireNonNull(earlier, "a repeat without an earlier request");
    }

    Applicant applicant() {
        return applicant;
    }

    String replyNumber() {
        return Objects.requireNonNull(Objects.requireNonNull(reply).number());
    }

    LocalDate closed() {
        return closed;
    }

    CaseFile file() {
        return pen.cases().get(registration().id());
    }

    private Registered registration() {
        return Objects.requireNonNull(registered);
    }

    void tell() {
        LocalDate received = of.received();
        on(
                received,
                () -> registered = pen.registering()
                        .register(new Submission(
                                organ,
                                of.way(),
                                of.arrival(),
                                null,
                                applicant,
                                of.title(),
                                of.information(),
                                null,
                                InformationForm.PAPER,
                                of.delivery(),
                                List.of(),
                                of.way() == IntakeWay.WEB ? null : clerk,
                                null)));
        on(after(received, 1), () -> pen.book().opened(registration().id()));
        switch (of.course()) {
            case PLAIN -> reply(after(received, of.days()));
            case CORRECT -> reply(after(correct(received), of.days()));
            case CONSULT -> reply(after(consult(received), of.days()));
            case EXTEND -> extend(received);
            case LAPSE -> lapse(received);
            case WITHDRAW -> withdraw(after(received, 6));
        }
        LocalDate filed = after(closed, 8);
        write(NewEntry.of(filed, HandlingDeed.CASE_ARCHIVED, "案卷归档，保管期限10年", clerk));
    }

    private LocalDate correct(LocalDate received) {
        ask(after(received, 5));
        LocalDate corrected = after(received, 11);
        write(
                new ClockEvent.CorrectionReceived(corrected),
                HandlingDeed.CORRECTION_RECEIVED,
                "收到申请人补正后的申请",
                "已收到您的补正，答复期限从次日起重新计算。");
        return corrected;
    }

    private Paper ask(LocalDate on) {
        LocalDate until = after(on, 10);
        Paper notice = issue(
                PaperKind.CORRECTION_NOTICE,
                on,
                Map.of(
                        "points", "请写明您要求公开的政府信息的名称、文号或者形成年份",
                        "guidance", "可以写明文件名称、发文机关和大致日期，一份申请写一项信息",
                        "term", until.toString(),
                        "dueBefore", after(of.received(), 20).toString(),
                        "dueAfter", "自收到补正的申请之日起20个工作日"));
        write(
                new ClockEvent.CorrectionAsked(on, until),
                HandlingDeed.CORRECTION_ASKED,
                "发出补正告知书" + notice.number() + "，补正期限" + until,
                "您的申请需要补正，请在" + Wording.shortDay(until) + "前补正。");
        return notice;
    }

    private void lapse(LocalDate received) {
        LocalDate asked = after(received, 5);
        LocalDate until = after(asked, 10);
        Paper notice = ask(asked);
        LocalDate lapsed = after(until, 2);
        Paper closing = issue(
                PaperKind.NOT_CORRECTED_CLOSING,
                lapsed,
                Map.of(
                        "noticeNumber", Objects.requireNonNull(notice.number()),
                        "noticeOn", asked.toString(),
                        "noticeProof", "邮政特快专递签收记录",
                        "term", until.toString()));
        write(
                new ClockEvent.CorrectionLapsed(lapsed),
                HandlingDeed.CORRECTION_LAPSED,
                "逾期未补正，发出不再处理告知书" + closing.number(),
                "您没有在期限内补正，本机关不再处理这件申请；您可以重新提出申请。");
        closed = lapsed;
    }

    private LocalDate consult(LocalDate received) {
        LocalDate asked = after(received, 4);
        LocalDate answered = after(asked, 9);
        write(
                new ClockEvent.Asked(asked, Consulted.THIRD_PARTY, "1", after(asked, 2)),
                StepDeed.THIRD_PARTY_CONSULTED,
                "书面征求第三方意见",
                "本机关正在书面征求第三方意见，所需时间不计算在答复期限内。");
        write(
                new ClockEvent.Answered(answered, Consulted.THIRD_PARTY, "1"),
                StepDeed.OPINION_RECEIVED,
                "第三方不同意公开涉及其权益的内容，并说明了理由",
                "已收到第三方意见，恢复计算答复期限。");
        return answered;
    }

    private void extend(LocalDate received) {
        LocalDate due = after(received, 20);
        LocalDate told = after(received, 17);
        LocalDate later = after(due, of.days());
        Paper notice = issue(
                PaperKind.EXTENSION_NOTICE,
                told,
                Map.of(
                        "reason", "信息年代较久，需要到档案馆查找核对",
                        "days", String.valueOf(of.days()),
                        "dueBefore", due.toString(),
                        "dueAfter", later.toString()));
        write(
                new ClockEvent.Extended(told, of.days()),
                HandlingDeed.EXTENSION_NOTIFIED,
                "经负责人同意，发出延期答复告知书" + notice.number(),
                "答复期限延长" + of.days() + "个工作日，至" + Wording.shortDay(later) + "。");
        reply(after(due, of.days() - 3));
    }

    private void withdraw(LocalDate on) {
        write(new ClockEvent.Withdrawn(on), HandlingDeed.REQUEST_WITHDRAWN, "申请人书面撤回申请", "您已撤回申请，本机关不再处理。");
        closed = on;
    }

    /** The reply is delivered on the day it is issued. */
    private void reply(LocalDate on) {
        Decision decision = of.decision();
        Paper issued = issue(PaperKind.of(decision).orElseThrow(), on, DemoAnswers.of(of, this));
        reply = issued;
        Delivery delivery = of.delivery().delivery();
        write(NewEntry.of(
                        new ClockEvent.Replied(on, delivery),
                        HandlingDeed.REPLY_DELIVERED,
                        decision.outcome().label() + "，" + issued.number() + "，" + delivery.label(),
                        clerk)
                .tellingApplicant("已答复：" + decision.outcome().label() + "。")
                .deciding(decision)
                .with(issued.pdf()));
        LocalDate proved = after(on, 3);
        String proof = switch (delivery) {
            case POST -> "邮政特快专递已签收，回执归档";
            case IN_PERSON -> "申请人已在送达回证上签收";
            case ONLINE -> "系统发送记录归档";
        };
        write(NewEntry.of(proved, HandlingDeed.DELIVERY_PROVED, proof, clerk));
        closed = on;
    }

    private Paper issue(PaperKind kind, LocalDate on, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(own);
        values.put("addressee", applicant.name());
        values.put("receivedOn", of.received().toString());
        values.put("channel", of.channel().label());
        values.put("registration", registration().number());
        values.put("information", of.title());
        values.put("delivery", of.delivery().label());
        PaperContent content = new PaperContent(kind, values, on, of.delivery().delivery() == Delivery.ONLINE);
        Paper[] issued = new Paper[1];
        on(on, () -> issued[0] = pen.papers().issue(organ, registration().id(), content));
        return issued[0];
    }

    private void write(ClockEvent event, DeedKind what, String text, String forApplicant) {
        write(NewEntry.of(event, what, text, clerk).tellingApplicant(forApplicant));
    }

    private void write(NewEntry entry) {
        on(entry.on(), () -> {
            if (pen.book().enter(registration().id(), entry) instanceof CaseOutcome.Refused(var problems)) {
                throw new IllegalStateException(of.title() + ": " + problems);
            }
        });
    }

    private void on(LocalDate day, Runnable work) {
        pen.time().replay(day, work);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return pen.calendar().addDays(day, workingDays);
    }
}
