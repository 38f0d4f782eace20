package org.yangguang.platform.requests.handling.reply;

import java.util.List;
import java.util.Map;
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
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Series;

/** The slip that the applicant signs when the reply is handed over. */
@Component
class DeliverySlip extends NamedDeed {

    private final CaseBook book;
    private final Papers papers;

    DeliverySlip(CaseBook book, Papers papers) {
        super(HandlingDeed.DELIVERY_SLIP_PRINTED, "delivery-slip", "打印送达回证", 605, Role.CLERK);
        this.book = book;
        this.papers = papers;
    }

    private Optional<Paper> reply(Situation at) {
        return papers.of(at.file().id()).stream()
                .filter(paper -> paper.kind().series() == Series.REPLY)
                .reduce((earlier, later) -> later);
    }

    @Override
    public Offer offer(Situation at) {
        if (reply(at).isEmpty()) {
            return new Offer.Impossible("答复尚未签发。");
        }
        return at.last(kind()).isPresent()
                        || at.last(HandlingDeed.DELIVERY_PROVED).isPresent()
                ? new Offer.Impossible("送达回证已经打印，或者送达凭据已经登记。")
                : Offer.Possible.of("当面送达时由申请人签名；不影响期限");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.line("place", "送达地点").preset(at.organ().name()),
                DeedField.line("server", "送达人").preset(at.reader().name()));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Paper reply = reply(at).orElseThrow();
        return List.of(new PaperContent(
                PaperKind.PROOF_OF_DELIVERY,
                Map.of(
                        "documentTitle", reply.kind().title(),
                        "documentNumber", String.valueOf(reply.number()),
                        "place", filled.text("place"),
                        "server", filled.text("server")),
                at.today(),
                false));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(at.today(), kind(), "打印送达回证", at.reader().person())
                        .with(issued.getFirst().pdf())));
    }
}
