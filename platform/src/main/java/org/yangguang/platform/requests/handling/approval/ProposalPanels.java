package org.yangguang.platform.requests.handling.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.time.CivilTime;

/** What waits for approval, beside its case. */
@Component
class ProposalPanels implements CasePanels {

    private final Proposals proposals;

    ProposalPanels(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Panel> panels(Situation at) {
        List<Line> lines = proposals.list(at.file().id()).stream()
                .filter(it -> it.state() != Proposal.State.WITHDRAWN)
                .map(ProposalPanels::line)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Panel("送审稿", lines));
    }

    private static Line line(Proposal proposal) {
        String waits = proposal.turn()
                .map(role -> "等待" + role.label())
                .orElse(proposal.state().label());
        String confirmed = proposal.isUnconfirmed() ? "；负责人尚未补批" : "";
        String kind = switch (proposal.state()) {
            case PENDING -> "waiting";
            case SENT_BACK -> "late";
            case ISSUED -> "done";
            case APPROVED, WITHDRAWN -> "plain";
        };
        return new Line(
                proposal.matter().label() + "：" + proposal.value("summary"),
                Wording.shortDay(CivilTime.dayOf(proposal.proposedAt())) + "送审，"
                        + proposal.chain().label() + confirmed,
                null,
                waits,
                kind);
    }
}
