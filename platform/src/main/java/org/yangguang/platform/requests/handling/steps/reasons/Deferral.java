package org.yangguang.platform.requests.handling.steps.reasons;

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
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;

/** The reasons are good but so much cannot be answered in time: a later date is fixed and told (Art. 35). */
@Component
class Deferral extends NamedDeed {

    private final CaseBook book;

    Deferral(CaseBook book) {
        super(StepDeed.REPLY_DEFERRED, "deferral", "确定延迟答复日期", 530, Role.CLERK, Role.HEAD);
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        if (!ReasonsEvents.given(at)) {
            return new Offer.Impossible("应先要求申请人说明理由，并收到说明（《条例》第三十五条）。");
        }
        LocalDate due = at.reading() == null ? null : at.reading().due();
        LocalDate soonest = due == null ? at.today() : due.plusDays(1);
        return switch (at.offer(new ClockEvent.Deferred(at.today(), soonest), "")) {
            case Offer.Impossible impossible -> impossible;
            case Offer.Possible(var _, var _, var _, var late)
            when late != null -> new Offer.Impossible("已过答复期限，不能再确定延迟答复日期（《条例》第三十五条）。");
            case Offer.Possible _ -> Offer.Possible.of("答复期限改为所定日期；只能确定一次，之后不能再延期");
        };
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.area("assessment", "理由审查情况").hint("为什么理由合理，又为什么不能在原期限内答复"),
                DeedField.term("until", "延迟答复日期").hint("最后一天；应当合理"),
                DeedField.day("on", "发出日期"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        if (filled.findDay("on").isEmpty() || filled.findDay("until").isEmpty()) {
            return;
        }
        switch (at.attempt(event(filled)).orElseThrow()) {
            case ClockResult.Refusal(var refused) ->
                problems.add("until", refused.getFirst().reason().label());
            case ClockResult.Reading after -> {
                if (!at.breachesIn(after).isEmpty()) {
                    problems.add("on", "延迟答复告知书应在答复期限内发出（《条例》第三十五条）");
                }
            }
        }
    }

    private static ClockEvent.Deferred event(Filled filled) {
        return new ClockEvent.Deferred(filled.day("on"), filled.day("until"));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        return List.of(new PaperContent(
                PaperKind.DEFERRAL_NOTICE,
                Map.of(
                        "assessment", filled.text("assessment"),
                        "dueBefore",
                                ReasonsRequest.due(
                                        at.reading() == null
                                                ? null
                                                : at.reading().due()),
                        "dueAfter", filled.day("until").toString()),
                filled.day("on"),
                at.file().delivery() == DeliveryWay.ONLINE));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Paper notice = issued.getFirst();
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                event(filled),
                                kind(),
                                "确定延迟答复日期" + filled.day("until") + "（" + notice.number() + "）",
                                at.reader().person())
                        .tellingApplicant("您的申请最迟在" + Wording.shortDay(filled.day("until")) + "答复。")
                        .with(notice.pdf())));
    }
}
