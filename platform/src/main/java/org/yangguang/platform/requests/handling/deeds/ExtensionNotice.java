package org.yangguang.platform.requests.handling.deeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Wording;
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
import org.yangguang.statute.clock.ClockEvent;

/** Tells the applicant of the extension to which the head has agreed; only with this it takes effect (Art. 33 ¶2). */
@Component
class ExtensionNotice extends NamedDeed {

    private final CaseBook book;
    private final Proposals proposals;

    ExtensionNotice(CaseBook book, Proposals proposals) {
        super(HandlingDeed.EXTENSION_NOTIFIED, "extension-notice", "发出延期答复告知书", 410, Role.CLERK);
        this.book = book;
        this.proposals = proposals;
    }

    /** What the head has agreed to: here nobody may agree afterwards. */
    private Optional<Proposal> agreed(Situation at) {
        return proposals
                .last(at.file().id(), Matter.EXTENSION)
                .filter(it -> it.state() == Proposal.State.APPROVED && !it.isUnconfirmed());
    }

    private static int days(Proposal proposal) {
        return Integer.parseInt(proposal.value("days"));
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        return agreed(at)
                .map(it -> ExtensionTerms.offer(at, days(it), "期限延长" + days(it) + "个工作日，自发出告知书起生效"))
                .orElseGet(() -> new Offer.Impossible("延期须经政府信息公开工作机构负责人同意，尚未同意（《条例》第三十三条）。"));
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.day("on", "发出日期").hint("应在答复期限届满前发出"));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Proposal proposal = agreed(at).orElseThrow();
        return List.of(ExtensionTerms.notice(at, filled.day("on"), days(proposal), proposal.value("reason")));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Proposal proposal = agreed(at).orElseThrow();
        Paper notice = issued.getFirst();
        CaseOutcome outcome = book.enter(
                at.file().id(),
                NewEntry.of(
                                new ClockEvent.Extended(filled.day("on"), days(proposal)),
                                kind(),
                                "发出延期答复告知书" + notice.number() + "，延长" + days(proposal) + "个工作日",
                                at.reader().person())
                        .tellingApplicant(
                                "答复期限延长" + days(proposal) + "个工作日" + until(at, filled.day("on"), days(proposal)) + "。")
                        .with(notice.pdf()));
        proposals.issued(proposal);
        return at.effect(outcome);
    }

    private static String until(Situation at, LocalDate on, int days) {
        return at.offer(new ClockEvent.Extended(on, days), "") instanceof Offer.Possible(var _, var due, var _, var _)
                        && due != null
                ? "，至" + Wording.day(due)
                : "";
    }
}
