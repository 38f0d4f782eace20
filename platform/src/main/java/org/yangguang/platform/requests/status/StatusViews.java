package org.yangguang.platform.requests.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CasePeriod;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockResult;

/** Puts together what the applicant's page shows. */
@Component
class StatusViews {

    private final Cases cases;
    private final CaseClock clock;
    private final Organs organs;
    private final ApplicantActs acts;
    private final ApplicantDocuments documents;
    private final RemedyOutlook remedies;
    private final CivilTime time;

    StatusViews(
            Cases cases,
            CaseClock clock,
            Organs organs,
            ApplicantActs acts,
            ApplicantDocuments documents,
            RemedyOutlook remedies,
            CivilTime time) {
        this.cases = cases;
        this.clock = clock;
        this.organs = organs;
        this.acts = acts;
        this.documents = documents;
        this.remedies = remedies;
        this.time = time;
    }

    StatusView of(CaseFile file) {
        LocalDate today = time.today();
        List<Entry> story = cases.story(file.id());
        Optional<ClockResult.Reading> reading = reading(file, story);
        List<ApplicantAct> open = acts.open(file, story, today);
        boolean awaited = open.stream().anyMatch(act -> act != ApplicantAct.WITHDRAW);
        List<CaseFile> relatives = relatives(file);
        boolean setAside = relatives.stream().anyMatch(it -> isSetAside(file, it));
        Optional<PeriodStrip> strip = reading.flatMap(it -> CasePeriod.of(it, clock.explain(it)));
        return new StatusView(
                file,
                organs.get(file.organ()).name(),
                setAside ? "原来的答复已被撤销，机关另行重新答复。" : inWords(file, open),
                strip.orElse(null),
                story.stream()
                        .filter(entry -> !entry.voided() && entry.forApplicant() != null)
                        .map(StatusViews::line)
                        .toList(),
                documents.list(file, story),
                open,
                awaited ? file.othersUntil() : null,
                setAside ? RemedyView.NONE : remedies.of(file, story, today),
                relatives.stream()
                        .map(it -> new StatusView.Related(it.number(), what(it, file), stands(it, today)))
                        .toList());
    }

    /** What the applicant of this request may open too: what came of it, and what it came of. */
    List<CaseFile> relatives(CaseFile file) {
        List<CaseFile> relatives = new ArrayList<>(cases.cameOf(file.id()));
        RequestId origin = file.origin();
        if (origin != null) {
            relatives.add(cases.get(origin));
        }
        return relatives;
    }

    /** Whether the reply of the first was set aside, so that the later one gives it anew. */
    private static boolean isSetAside(CaseFile first, CaseFile later) {
        return first.id().equals(later.origin()) && later.way() == IntakeWay.SET_ASIDE;
    }

    private static String what(CaseFile related, CaseFile file) {
        if (file.id().equals(related.origin())) {
            return isSetAside(file, related) ? "查看重新答复" : "查看拆分出的申请";
        }
        return isSetAside(related, file) ? "查看答复被撤销的原申请" : "查看拆分前的申请";
    }

    private static String stands(CaseFile related, LocalDate today) {
        LocalDate due = related.due();
        LocalDate closed = related.closedOn();
        if (closed != null) {
            return Wording.day(closed) + related.state().label();
        }
        return due == null
                ? related.state().label()
                : (related.isOverdue(today) ? "已经逾期，最后一天是" : "答复的最后一天是") + Wording.day(due);
    }

    Optional<ClockResult.Reading> reading(CaseFile file, List<Entry> story) {
        return Optional.ofNullable(file.receivedOn()).map(received -> clock.read(received, story, time.today()));
    }

    private static StatusView.Line line(Entry entry) {
        LocalDate before = entry.dueBefore();
        LocalDate after = entry.dueAfter();
        String moved = before == null || after == null || before.equals(after)
                ? ""
                : "答复的最后一天由" + Wording.shortDay(before) + "变为" + Wording.day(after) + "。";
        return new StatusView.Line(entry.on(), Objects.requireNonNull(entry.forApplicant()), moved);
    }

    private static String inWords(CaseFile file, List<ApplicantAct> open) {
        return switch (file.state()) {
            case UNCONFIRMED -> "您的申请已登记。机关正在与您确认收到日期，确认后开始计算答复期限。";
            case RUNNING -> open.contains(ApplicantAct.GIVE_REASONS) ? "机关正在办理，并请您说明理由。" : "机关正在办理您的申请。";
            case PAUSED -> "机关正在征求有关方面的意见，所需时间不计算在答复期限内。";
            case STOPPED -> open.contains(ApplicantAct.PAY) ? "正在等待您缴纳信息处理费。" : "正在等待您补正申请。";
            case ANSWERED -> "机关已经答复。";
            case ENDED -> "本申请已经终结。";
        };
    }
}
