package org.yangguang.platform.requests.handling.steps.reasons;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;

/** The reasons are not good, or none came: the request may now be answered as not handled (Art. 35). */
@Component
class ExcessiveFinding extends NamedDeed {

    private final CaseBook book;
    private final Reasons reasons;

    ExcessiveFinding(CaseBook book, Reasons reasons) {
        super(StepDeed.REQUEST_FOUND_EXCESSIVE, "excessive-finding", "认定数量频次明显不合理", 540, Role.CLERK, Role.HEAD);
        this.book = book;
        this.reasons = reasons;
    }

    @Override
    public Offer offer(Situation at) {
        if (at.isClosed()) {
            return new Offer.Impossible("申请已经办结。");
        }
        Optional<AskedReasons> asked = reasons.find(at.file().id());
        if (!ReasonsEvents.asked(at) || asked.isEmpty()) {
            return new Offer.Impossible("应先要求申请人说明理由（《条例》第三十五条）。");
        }
        if (!ReasonsEvents.given(at) && !at.today().isAfter(asked.get().term())) {
            return new Offer.Impossible("说明理由的期限到" + asked.get().term() + "，尚未届满。");
        }
        return asked.get().foundExcessive()
                ? new Offer.Impossible("已经认定，可以作出不予处理的答复。")
                : Offer.Possible.of("期限不变；可以作出“不予处理”的答复，写明统计数字、所述理由和审查情况");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.area("assessment", "理由审查情况").hint("为什么理由不合理；写进答复"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        reasons.found(at.file().id(), filled.text("assessment"), at.today());
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "认定申请数量、频次明显超过合理范围，理由不合理",
                        at.reader().person())));
    }
}
