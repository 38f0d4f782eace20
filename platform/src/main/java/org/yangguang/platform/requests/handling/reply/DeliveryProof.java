package org.yangguang.platform.requests.handling.reply;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
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

/** What proves that the reply arrived; open until it is there (Art. 45). */
@Component
class DeliveryProof extends NamedDeed {

    private static final List<Option> PROOFS = List.of(
            new Option("送达回证", "送达回证"),
            new Option("邮件妥投记录", "邮件妥投记录"),
            new Option("网络送达记录", "网络送达记录"),
            new Option("拒收或者退件记录", "拒收或者退件记录"));

    private final CaseBook book;

    DeliveryProof(CaseBook book) {
        super(HandlingDeed.DELIVERY_PROVED, "proof-of-delivery", "登记送达凭据", 620, Role.CLERK);
        this.book = book;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        if (at.last(HandlingDeed.REPLY_DELIVERED).isEmpty()) {
            return new Offer.Impossible("答复尚未送达。");
        }
        return at.last(kind()).isPresent() ? new Offer.Impossible("送达凭据已经登记。") : Offer.Possible.of("证明答复已经送达；不影响期限");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.choice("proof", "凭据种类", PROOFS),
                DeedField.day("on", "凭据日期"),
                DeedField.file("slip", "凭据扫描件", FileRole.OTHER).hint("PDF 或者图片"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                filled.day("on"),
                                kind(),
                                "登记送达凭据：" + filled.text("proof"),
                                at.reader().person())
                        .with(filled.findFile("slip").orElseThrow())));
    }
}
