package org.yangguang.platform.requests.handling.approval;

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
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;

/** Agrees to what waits for one's role. */
@Component
class Approval extends NamedDeed {

    private final Proposals proposals;
    private final CaseBook book;
    private final List<ProposedPaper> papers;

    Approval(Proposals proposals, CaseBook book, List<ProposedPaper> papers) {
        super(HandlingDeed.PROPOSAL_APPROVED, "approval", "审批同意", 520, Role.LEGAL, Role.HEAD);
        this.proposals = proposals;
        this.book = book;
        this.papers = List.copyOf(papers);
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        return Turn.of(proposals, at)
                .<Offer>map(turn -> Offer.Possible.of("同意"
                        + turn.proposal().matter().label() + "，" + (turn.isLast() ? "经办人随后发出" : "转下一步审批") + "；期限照常计算"))
                .orElseGet(() -> new Offer.Impossible("没有等待您审批的事项。"));
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.area("remark", "审批意见").longest(500).optional());
    }

    /** Nobody agrees to what they have not seen. */
    @Override
    public boolean drafts() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Proposal proposal = Turn.of(proposals, at).orElseThrow().proposal();
        return papers.stream()
                .filter(it -> it.matter() == proposal.matter())
                .map(it -> it.paper(at, proposal, at.today()))
                .toList();
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Optional<Turn> turn = Turn.of(proposals, at);
        Proposal proposal = turn.orElseThrow().proposal();
        Role role = turn.get().role();
        proposals.agree(proposal, role, filled.text("remark"), at.reader().person());
        String text = role.label() + "同意" + proposal.matter().label() + Turn.remark(filled.text("remark"));
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(at.today(), kind(), text, at.reader().person())));
    }
}
