package org.yangguang.platform.requests.handling.steps.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.ApplicantCounts;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;

/** Asks an applicant of clearly too many requests for the reasons, with the counts (Art. 35); the period runs on. */
@Component
class ReasonsRequest extends NamedDeed {

    private final CaseBook book;
    private final Reasons reasons;
    private final ApplicantCounts counts;

    ReasonsRequest(CaseBook book, Reasons reasons, ApplicantCounts counts) {
        super(StepDeed.REASONS_ASKED, "reasons-request", "要求说明理由", 510, Role.CLERK);
        this.book = book;
        this.reasons = reasons;
        this.counts = counts;
    }

    @Override
    public Offer offer(Situation at) {
        if (ReasonsEvents.asked(at)) {
            return new Offer.Impossible("已经要求申请人说明理由（《条例》第三十五条）。");
        }
        if (at.is(org.yangguang.statute.clock.ClockState.STOPPED)) {
            return new Offer.Impossible("期限已停止计算，正在等待申请人。");
        }
        return at.offer(
                new ClockEvent.Asked(at.today(), Consulted.APPLICANT_REASONS, null, null),
                "期限照常计算；理由不合理的告知不予处理，理由合理但不能按期答复的可以确定延迟答复日期");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        LocalDate from = at.today().minusYears(1);
        return List.of(
                DeedField.term("from", "统计起始日期")
                        .preset(from.toString())
                        .hint("按身份证件号码自动统计：" + counts.figures(at.file(), from, at.today())),
                DeedField.area("explain", "需要说明的事项").hint("一行一项"),
                DeedField.day("on", "发出日期"),
                DeedField.term("term", "说明理由期限"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate on = filled.findDay("on").orElse(null);
        LocalDate from = filled.findDay("from").orElse(null);
        LocalDate term = filled.findDay("term").orElse(null);
        if (on == null) {
            return;
        }
        if (term != null && !term.isAfter(on)) {
            problems.add("term", "说明理由期限应晚于发出日期" + on);
        }
        if (from != null && from.isAfter(on)) {
            problems.add("from", "统计起始日期不能晚于发出日期" + on);
        } else if (from != null && counts.count(at.file(), from, on) < 2) {
            problems.add("from", "这段时间里没有查到同一申请人的其他申请，没有数量、频次过多的依据");
        }
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        LocalDate from = filled.day("from");
        LocalDate on = filled.day("on");
        String due = due(at.reading() == null ? null : at.reading().due());
        return List.of(new PaperContent(
                PaperKind.REASONS_NOTICE,
                Map.of(
                        "period",
                        Wording.shortDay(from) + "至" + Wording.shortDay(on),
                        "figures",
                        counts.figures(at.file(), from, on),
                        "explain",
                        filled.text("explain"),
                        "term",
                        filled.day("term").toString(),
                        "dueBefore",
                        due,
                        "dueAfter",
                        due),
                on,
                false));
    }

    static String due(@Nullable LocalDate due) {
        return due == null ? "" : due.toString();
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Paper notice = issued.getFirst();
        LocalDate on = filled.day("on");
        String figures = counts.figures(at.file(), filled.day("from"), on);
        reasons.asked(at.file().id(), figures, filled.day("term"));
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                new ClockEvent.Asked(on, Consulted.APPLICANT_REASONS, null, null),
                                kind(),
                                "要求说明理由（" + notice.number() + "）：" + figures,
                                at.reader().person())
                        .tellingApplicant("请在" + Wording.shortDay(filled.day("term")) + "前说明申请的理由，详见说明理由告知书。")
                        .with(notice.pdf())));
    }
}
