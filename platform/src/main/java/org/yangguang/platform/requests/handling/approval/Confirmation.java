package org.yangguang.platform.requests.handling.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** The head agrees afterwards, in offices of one person; without an account of the head, on a signed sheet. */
@Component
class Confirmation extends NamedDeed {

    private final Proposals proposals;
    private final CaseBook book;

    Confirmation(Proposals proposals, CaseBook book) {
        super(HandlingDeed.PROPOSAL_APPROVED_AFTERWARDS, "afterwards-approval", "负责人补批", 550, Role.HEAD, Role.CLERK);
        this.proposals = proposals;
        this.book = book;
    }

    private Optional<Proposal> unconfirmed(Situation at) {
        return proposals.list(at.file().id()).stream()
                .filter(Proposal::isUnconfirmed)
                .findFirst();
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        return unconfirmed(at)
                .<Offer>map(it -> Offer.Possible.of("负责人对已经作出的" + it.matter().label() + "补办审批，记录在案；期限不变"))
                .orElseGet(() -> new Offer.Impossible("没有需要负责人补批的事项。"));
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        DeedField sheet = DeedField.file("sheet", "负责人签字的审批单", FileRole.OTHER);
        return at.reader().is(Role.HEAD)
                ? List.of(DeedField.area("remark", "审批意见").longest(500).optional())
                : List.of(sheet, DeedField.area("remark", "审批意见").longest(500).optional());
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Proposal proposal = unconfirmed(at).orElseThrow();
        proposals.confirm(
                proposal, Role.HEAD, filled.text("remark"), at.reader().person());
        NewEntry entry = NewEntry.of(
                at.today(),
                kind(),
                (at.reader().is(Role.HEAD) ? "负责人补批同意" : "按负责人签字的审批单登记补批：")
                        + proposal.matter().label()
                        + Turn.remark(filled.text("remark")),
                at.reader().person());
        return at.effect(book.enter(
                at.file().id(), filled.findFile("sheet").map(entry::with).orElse(entry)));
    }
}
