package org.yangguang.platform.requests.handling.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.FileRole;
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
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;

/** The reply reaches the applicant; the day that counts is that of the way it went (国办公开办函〔2016〕235号). */
@Component
class ReplyDelivery extends NamedDeed {

    private static final String WAY = "way";

    private final CaseBook book;
    private final Proposals proposals;

    ReplyDelivery(CaseBook book, Proposals proposals) {
        super(HandlingDeed.REPLY_DELIVERED, "delivery", "登记送达", 610, Role.CLERK);
        this.book = book;
        this.proposals = proposals;
    }

    private Optional<ReplyDraft> issued(Situation at) {
        return proposals
                .last(at.file().id(), Matter.REPLY)
                .filter(it -> it.state() == Proposal.State.ISSUED)
                .map(ReplyDraft::of);
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        return issued(at).isEmpty()
                ? new Offer.Impossible(at.isClosed() ? "申请已经办结。" : "答复尚未签发。")
                : at.offer(new ClockEvent.Replied(at.today(), null), "送达之日即答复之日，期限停止；邮寄以交邮之日、直接送达以签收之日、网络送达以发送之日为准");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.choice(
                                WAY,
                                "送达方式",
                                Arrays.stream(Delivery.values())
                                        .map(it -> new Option(it.name(), it.label(), "填写" + it.dayThatCounts()))
                                        .toList())
                        .preset(issued(at).map(it -> it.way().name()).orElse("")),
                DeedField.day("on", "交邮、签收或者发送之日"),
                DeedField.line("tracking", "邮件编号")
                        .hint("只能交邮政企业寄递；写挂号信或者特快专递编号")
                        .when(WAY, Delivery.POST.name()),
                DeedField.file("receipt", "交邮凭证或者签收回执", FileRole.OTHER).optional());
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        at.last(HandlingDeed.REPLY_ISSUED)
                .map(Entry::on)
                .filter(day ->
                        filled.findDay("on").filter(on -> on.isBefore(day)).isPresent())
                .ifPresent(day -> problems.add("on", "送达日期不能早于成文日期（" + day + "）"));
        boolean online = filled.text(WAY).equals(Delivery.ONLINE.name());
        if (online && issued(at).filter(it -> it.way() != Delivery.ONLINE).isPresent()) {
            problems.add(WAY, "签发的答复没有载明网上申请行政复议的途径，不能网络送达；请另选方式，或者重新起草后签发（《行政复议法》第二十二条）");
        }
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> none) {
        Delivery way = Delivery.valueOf(filled.text(WAY));
        String tracking = filled.text("tracking").isEmpty() ? "" : "，邮件编号" + filled.text("tracking");
        ReplyDraft draft = issued(at).orElseThrow();
        NewEntry entry = NewEntry.of(
                        new ClockEvent.Replied(filled.day("on"), way),
                        kind(),
                        "答复送达（" + way.label() + "，" + way.dayThatCounts() + filled.day("on") + tracking + "）："
                                + draft.decision().outcome().label(),
                        at.reader().person())
                .tellingApplicant("本机关已作出答复并" + way.label() + tracking + "。")
                .deciding(draft.decision());
        return at.effect(book.enter(
                at.file().id(), filled.findFile("receipt").map(entry::with).orElse(entry)));
    }
}
