package org.yangguang.platform.requests.handling.deeds;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Matter;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.ProposedPaper;
import org.yangguang.platform.requests.papers.PaperContent;

@Component
class ProposedExtension implements ProposedPaper {

    @Override
    public Matter matter() {
        return Matter.EXTENSION;
    }

    @Override
    public PaperContent paper(Situation at, Proposal proposal, LocalDate on) {
        return ExtensionTerms.notice(at, on, Integer.parseInt(proposal.value("days")), proposal.value("reason"));
    }
}
