package org.yangguang.platform.requests.handling.approval;

import java.util.List;
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

/** Sends back, with the reason, what waits for one's role. */
@Component
class Objection extends NamedDeed {

    private final Proposals proposals;
    private final CaseBook book;

    Objection(Proposals proposals, CaseBook book) {
        super(HandlingDeed.PROPOSAL_SENT_BACK, "objection", "退回修改", 530, Role.LEGAL, Role.HEAD);
        this.proposals = proposals;
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        return Turn.of(proposals, at).isPresent()
                ? Offer.Possible.of("退回经办人修改后重新送审；期限照常计算")
                : new Offer.Impossible("没有等待您审批的事项。");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.area("reason", "退回理由").longest(500).hint("写明哪里不对、怎样改"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Turn turn = Turn.of(proposals, at).orElseThrow();
        proposals.sendBack(
                turn.proposal(), turn.role(), filled.text("reason"), at.reader().person());
        String text = turn.role().label() + "退回" + turn.proposal().matter().label() + "：" + filled.text("reason");
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(at.today(), kind(), text, at.reader().person())));
    }
}
