package org.yangguang.platform.requests.handling.steps.reasons;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;

/** The applicant gave reasons on paper (Art. 35). */
@Component
class ReasonsReceipt extends NamedDeed {

    private final CaseBook book;
    private final Reasons reasons;

    ReasonsReceipt(CaseBook book, Reasons reasons) {
        super(StepDeed.REASONS_RECEIVED, "reasons-receipt", "登记收到理由说明", 520, Role.CLERK);
        this.book = book;
        this.reasons = reasons;
    }

    @Override
    public Offer offer(Situation at) {
        return ReasonsEvents.asked(at) && !ReasonsEvents.given(at)
                ? at.offer(new ClockEvent.Answered(at.today(), Consulted.APPLICANT_REASONS, null), "期限不变；接着审查理由是否合理")
                : new Offer.Impossible("没有尚待说明的理由（《条例》第三十五条）。");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.day("on", "收到日期"),
                DeedField.area("given", "申请人说明的理由").hint("照申请人原文写要点，加密保存").longest(1500),
                DeedField.file("letter", "书面说明", FileRole.REQUEST)
                        .hint("扫描件，PDF 或者图片")
                        .optional());
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        reasons.given(at.file().id(), filled.text("given"));
        NewEntry entry = NewEntry.of(
                        new ClockEvent.Answered(filled.day("on"), Consulted.APPLICANT_REASONS, null),
                        kind(),
                        "收到申请人的理由说明",
                        at.reader().person())
                .tellingApplicant("已收到您说明的理由。");
        return at.effect(book.enter(
                at.file().id(), filled.findFile("letter").map(entry::with).orElse(entry)));
    }
}
