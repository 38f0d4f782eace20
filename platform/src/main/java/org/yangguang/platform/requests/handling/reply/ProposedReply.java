package org.yangguang.platform.requests.handling.reply;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Matter;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.ProposedPaper;
import org.yangguang.platform.requests.papers.PaperContent;

@Component
class ProposedReply implements ProposedPaper {

    @Override
    public Matter matter() {
        return Matter.REPLY;
    }

    @Override
    public PaperContent paper(Situation at, Proposal proposal, LocalDate on) {
        return ReplyDraft.of(proposal).paper(on);
    }
}
