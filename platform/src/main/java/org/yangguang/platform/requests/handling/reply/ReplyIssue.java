package org.yangguang.platform.requests.handling.reply;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Matter;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.Proposals;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;

/** Issues the reply that the chain has agreed to: it gets its number. It is given only when it is delivered. */
@Component
class ReplyIssue extends NamedDeed {

    private final CaseBook book;
    private final Proposals proposals;
    private final ReplyGates gates;

    ReplyIssue(CaseBook book, Proposals proposals, ReplyGates gates) {
        super(HandlingDeed.REPLY_ISSUED, "reply-issue", "签发答复", 600, Role.CLERK);
        this.book = book;
        this.proposals = proposals;
        this.gates = gates;
    }

    private Optional<Proposal> approved(Situation at) {
        return proposals.last(at.file().id(), Matter.REPLY).filter(it -> it.state() == Proposal.State.APPROVED);
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        Optional<Proposal> approved = approved(at);
        if (at.isClosed() || approved.isEmpty()) {
            return new Offer.Impossible(at.isClosed() ? "申请已经办结。" : "没有审批同意、等待签发的答复。");
        }
        List<String> missing =
                gates.objections(at, ReplyDraft.of(approved.get()).decision());
        return missing.isEmpty()
                ? new Offer.Possible(
                        "编定文号，生成正式文书；期限照常计算，送达才算答复", at.file().due(), at.file().provisional(), null)
                : new Offer.Impossible(String.join("", missing));
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.day("on", "成文日期"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        approved(at)
                .map(it -> org.yangguang.platform.time.CivilTime.dayOf(it.proposedAt()))
                .filter(day ->
                        filled.findDay("on").filter(on -> on.isBefore(day)).isPresent())
                .ifPresent(day -> problems.add("on", "成文日期不能早于送审日期（" + day + "）"));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        return List.of(ReplyDraft.of(approved(at).orElseThrow()).paper(filled.day("on")));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Proposal proposal = approved(at).orElseThrow();
        Paper reply = issued.getFirst();
        CaseOutcome outcome = book.enter(
                at.file().id(),
                NewEntry.of(
                                filled.day("on"),
                                kind(),
                                "签发答复" + reply.number() + "（"
                                        + ReplyDraft.of(proposal)
                                                .decision()
                                                .outcome()
                                                .label()
                                        + "），等待送达",
                                at.reader().person())
                        .with(reply.pdf()));
        proposals.issued(proposal);
        return at.effect(outcome);
    }
}
