package org.yangguang.platform.requests.handling.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** Takes back what was put before others and has not gone out. */
@Component
class ProposalWithdrawal extends NamedDeed {

    private final Proposals proposals;
    private final CaseBook book;

    ProposalWithdrawal(Proposals proposals, CaseBook book) {
        super(HandlingDeed.PROPOSAL_WITHDRAWN, "proposal-withdrawal", "撤回送审稿", 540, Role.CLERK);
        this.proposals = proposals;
        this.book = book;
    }

    private Optional<Proposal> open(Situation at) {
        return proposals.list(at.file().id()).stream().filter(Proposal::isOpen).findFirst();
    }

    @Override
    public Offer offer(Situation at) {
        return open(at).<Offer>map(it -> Offer.Possible.of("撤回" + it.matter().label() + "送审稿，可以修改后重新送审；期限照常计算"))
                .orElseGet(() -> new Offer.Impossible("没有送审中的事项。"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Proposal proposal = open(at).orElseThrow();
        proposals.withdraw(proposal);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "撤回" + proposal.matter().label() + "送审稿",
                        at.reader().person())));
    }
}
