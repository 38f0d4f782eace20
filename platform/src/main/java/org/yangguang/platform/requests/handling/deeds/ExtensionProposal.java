package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Chain;
import org.yangguang.platform.requests.handling.approval.Matter;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.Proposals;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.statute.clock.StatutoryClock;

/** Asks the head for more time (Art. 33 ¶2). */
@Component
class ExtensionProposal extends NamedDeed {

    private final CaseBook book;
    private final Proposals proposals;

    ExtensionProposal(CaseBook book, Proposals proposals) {
        super(HandlingDeed.EXTENSION_PROPOSED, "extension-proposal", "提请延期审批", 400, Role.CLERK);
        this.book = book;
        this.proposals = proposals;
    }

    @Override
    public Offer offer(Situation at) {
        boolean open = proposals
                .last(at.file().id(), Matter.EXTENSION)
                .filter(Proposal::isOpen)
                .isPresent();
        return open
                ? new Offer.Impossible("延期已经送审。")
                : ExtensionTerms.offer(at, StatutoryClock.MAX_EXTENSION_DAYS, "送负责人审批，此时期限不变；同意并告知申请人后最多延长20个工作日");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.number("days", "延长的工作日数", 1, StatutoryClock.MAX_EXTENSION_DAYS)
                        .preset(Integer.toString(StatutoryClock.MAX_EXTENSION_DAYS))
                        .hint("1至20个工作日，只能延长一次"),
                DeedField.area("reason", "延期理由").longest(1000).hint("会写进告知书，申请人会看到"));
    }

    @Override
    public boolean drafts() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        return List.of(ExtensionTerms.notice(at, at.today(), (int) filled.number("days"), filled.text("reason")));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        String days = Long.toString(filled.number("days"));
        Chain chain = proposals.propose(
                at,
                Matter.EXTENSION,
                Map.of("days", days, "reason", filled.text("reason"), "summary", "延长" + days + "个工作日"));
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "提请延长" + days + "个工作日（" + chain.label() + "）：" + filled.text("reason"),
                        at.reader().person())));
    }
}
