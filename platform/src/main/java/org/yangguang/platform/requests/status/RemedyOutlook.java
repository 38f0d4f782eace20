package org.yangguang.platform.requests.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.papers.PaperSetting;
import org.yangguang.platform.requests.papers.PaperSettings;
import org.yangguang.platform.requests.status.RemedyView.Term;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.clock.ClockEvent.Replied;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground.StateSecret;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.outcome.Remedies;
import org.yangguang.statute.outcome.Remedy;
import org.yangguang.statute.outcome.Remedy.Order;
import org.yangguang.statute.outcome.RemedyDates;
import org.yangguang.statute.outcome.RemedySettings;

/** What is open against an answer or against silence, by the statute, with the days counted for this case. */
@Component
class RemedyOutlook {

    private static final String ASK = "复议机关和法院的名称，请向办理机关询问，或者见答复书。";

    private final PaperSettings settings;
    private final WorkingDays days;
    private final Remedies remedies = new Remedies(RemedySettings.standard());

    RemedyOutlook(PaperSettings settings, WorkingDays days) {
        this.settings = settings;
        this.days = days;
    }

    RemedyView of(CaseFile file, List<Entry> story, LocalDate today) {
        Outcome outcome = file.outcome();
        LocalDate closed = file.closedOn();
        LocalDate due = file.due();
        if (outcome != null && closed != null && outcome != Outcome.OTHER) {
            return against(file, outcome, closed, delivery(story));
        }
        return due != null && file.isOverdue(today) ? againstSilence(file, due) : RemedyView.NONE;
    }

    private RemedyView against(CaseFile file, Outcome outcome, LocalDate closed, @Nullable Delivery delivery) {
        PaperSetting setting = settings.get(file.organ());
        String from = Wording.day(closed);
        String note = delivery == Delivery.POST
                ? "以上日期按寄出之日（" + from + "）计算，实际自您签收之日起算，会更晚。"
                : "以上日期按收到答复之日（" + from + "）计算。";
        return setting.findReplyingOrgan()
                .map(organ -> remedies.of(
                        decision(outcome), closed, organ, delivery == Delivery.ONLINE, setting.internetChannel()))
                .map(remedy -> view("对答复不服", remedy, closed, note))
                .orElseGet(() -> new RemedyView("对答复不服", "您可以依法申请行政复议或者提起行政诉讼。" + ASK, List.of(), ""));
    }

    private RemedyView againstSilence(CaseFile file, LocalDate due) {
        String title = "机关逾期没有答复";
        return settings.get(file.organ())
                .findReplyingOrgan()
                .map(organ -> remedies.againstSilence(due.plusDays(1), organ))
                .map(remedy -> view(title, remedy, due, "以上日期按答复期限届满之日（" + Wording.day(due) + "）计算。"))
                .orElseGet(() -> new RemedyView(title, "您可以依法申请行政复议或者提起行政诉讼，也可以投诉。" + ASK, List.of(), ""));
    }

    private RemedyView view(String title, Remedy remedy, LocalDate from, String note) {
        return switch (remedy) {
            case Remedy.Paragraph paragraph -> new RemedyView(title, paragraph.text(), terms(paragraph, from), note);
            case Remedy.Incomplete _ -> new RemedyView(title, "您可以依法申请行政复议或者提起行政诉讼。" + ASK, List.of(), "");
            case Remedy.None _ -> RemedyView.NONE;
        };
    }

    private List<Term> terms(Remedy.Paragraph paragraph, LocalDate from) {
        List<Term> terms = new ArrayList<>();
        String reviewer = String.join("或者", paragraph.reviewers());
        terms.add(new Term("行政复议", reviewer, day(RemedyDates.review(from, days.calendar()))));
        terms.add(
                paragraph.order() == Order.FREE_CHOICE
                        ? new Term(
                                "行政诉讼",
                                paragraph.court(),
                                day(RemedyDates.suit(from, paragraph.suit(), days.calendar())))
                        : new Term(
                                "行政诉讼（须先申请行政复议）",
                                paragraph.court(),
                                "收到行政复议决定书之日起" + paragraph.suit().amount() + "日内"));
        terms.add(new Term("投诉、举报", "上一级行政机关或者政府信息公开工作主管部门（《条例》第四十七条、第五十一条）", "没有期限"));
        return terms;
    }

    private static String day(CalendarDate date) {
        return Wording.day(date.date()) + (date.provisional() ? "（暂定）" : "");
    }

    /** A partial answer is one whatever was withheld: any ground will do. */
    private static Decision decision(Outcome outcome) {
        return outcome == Outcome.PARTIAL ? Decision.partial(Set.of(new StateSecret())) : Decision.of(outcome);
    }

    private static @Nullable Delivery delivery(List<Entry> story) {
        return story.stream()
                .filter(entry -> !entry.voided())
                .map(Entry::event)
                .filter(Replied.class::isInstance)
                .map(Replied.class::cast)
                .map(Replied::delivery)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
