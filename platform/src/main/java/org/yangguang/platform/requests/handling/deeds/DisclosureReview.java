package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.DisclosureReviews;
import org.yangguang.platform.requests.handling.DisclosureReviews.Concern;
import org.yangguang.platform.requests.handling.DisclosureReviews.Conclusion;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** The review that precedes every disclosure (Art. 17): secrecy, privacy, trade secrets, stability. */
@Component
class DisclosureReview extends NamedDeed {

    private final CaseBook book;
    private final DisclosureReviews reviews;

    DisclosureReview(CaseBook book, DisclosureReviews reviews) {
        super(HandlingDeed.DISCLOSURE_REVIEWED, "disclosure-review", "登记公开前审查", 310, Role.CLERK, Role.LEGAL, Role.HEAD);
        this.book = book;
        this.reviews = reviews;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() ? new Offer.Impossible("申请已经办结。") : Offer.Possible.of("期限照常计算；公开和部分公开前必须审查（第十七条）");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.ticks("concerns", "涉及哪些方面", Concern.options())
                        .hint("逐项审查；都不涉及的不用选")
                        .optional(),
                DeedField.choice("conclusion", "审查结论", Conclusion.options()),
                DeedField.area("opinion", "审查意见").longest(1000).hint("依据和理由；涉及定密的写明定密依据，不写密件内容"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        if (filled.text("conclusion").equals(Conclusion.WITHHOLD.name())
                && filled.ticked("concerns").isEmpty()) {
            problems.add("concerns", "结论是不予公开，请选择涉及哪些方面");
        }
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Conclusion conclusion = Conclusion.valueOf(filled.text("conclusion"));
        List<Concern> concerns =
                filled.ticked("concerns").stream().map(Concern::valueOf).toList();
        String found = concerns.isEmpty()
                ? "未发现涉密、隐私、商业秘密和三安全一稳定问题"
                : "涉及" + concerns.stream().map(Concern::label).collect(Collectors.joining("、"));
        CaseOutcome outcome = book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "公开前审查：" + found + "；结论：" + conclusion.label() + "。" + filled.text("opinion"),
                        at.reader().person()));
        if (outcome instanceof CaseOutcome.Written(var _, var entry)) {
            reviews.add(entry, concerns, conclusion);
        }
        return at.effect(outcome);
    }
}
