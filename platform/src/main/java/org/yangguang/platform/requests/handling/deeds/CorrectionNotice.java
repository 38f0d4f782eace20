package org.yangguang.platform.requests.handling.deeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;

/** Tells the applicant once, with all points, what is unclear (Art. 30). */
@Component
class CorrectionNotice extends NamedDeed {

    private static final String ON = "on";
    private static final String UNTIL = "term";

    private final CaseBook book;

    CorrectionNotice(CaseBook book) {
        super(HandlingDeed.CORRECTION_ASKED, "correction-notice", "发出补正告知书", 200, Role.CLERK);
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        return switch (at.offer(new ClockEvent.CorrectionAsked(at.today(), null), "期限停止，收到补正后重新计算20个工作日")) {
            case Offer.Possible(var _, var due, var provisional, var late)
            when due != null -> new Offer.Possible("已过7个工作日：可以请申请人补正，但原期限照常计算", due, provisional, late);
            case Offer other -> other;
        };
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.area("points", "需要补正的内容").hint("一次告知全部需要补正之处，一行一项"),
                DeedField.area("guidance", "补正指引").hint("告诉申请人怎样写才清楚，例如写明文件名称、年份或者地点"),
                DeedField.day(ON, "发出日期"),
                DeedField.term(UNTIL, "补正期限").hint("最后一天；应给申请人合理的时间"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate until = filled.findDay(UNTIL).orElse(null);
        LocalDate on = filled.findDay(ON).orElse(null);
        if (until != null && on != null && !until.isAfter(on)) {
            problems.add(UNTIL, "补正期限应晚于发出日期" + on);
        }
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        LocalDate due = at.reading() == null ? null : at.reading().due();
        LocalDate after =
                at.attempt(event(filled)).orElseThrow() instanceof ClockResult.Reading reading ? reading.due() : null;
        return List.of(new PaperContent(
                PaperKind.CORRECTION_NOTICE,
                Map.of(
                        "points", filled.text("points"),
                        "guidance", filled.text("guidance"),
                        "term", filled.day(UNTIL).toString(),
                        "dueBefore", due == null ? "" : due.toString(),
                        "dueAfter", after == null ? "自收到补正的申请之日起20个工作日" : Wording.shortDay(after)),
                filled.day(ON),
                false));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Paper notice = issued.getFirst();
        ClockEvent.CorrectionAsked event = event(filled);
        NewEntry entry = NewEntry.of(
                        event,
                        kind(),
                        "发出补正告知书" + notice.number() + "，补正期限" + filled.day(UNTIL),
                        at.reader().person())
                .tellingApplicant("您的申请需要补正，请在" + Wording.shortDay(filled.day(UNTIL)) + "前补正。需要补正的内容见补正告知书。")
                .with(notice.pdf());
        return at.effect(book.enter(at.file().id(), entry));
    }

    private static ClockEvent.CorrectionAsked event(Filled filled) {
        return new ClockEvent.CorrectionAsked(filled.day(ON), filled.day(UNTIL));
    }
}
