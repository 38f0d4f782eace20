package org.yangguang.platform.requests.handling.steps.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;

/** Nobody paid; the request is deemed abandoned. Not before the day after both the law's and the notice's last day. */
@Component
class FeeLapse extends NamedDeed {

    private final CaseBook book;
    private final Fees fees;

    FeeLapse(CaseBook book, Fees fees) {
        super(StepDeed.FEE_LAPSED, "fee-lapse", "逾期未缴费，终结办理", 440, Role.CLERK);
        this.book = book;
        this.fees = fees;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        Offer offer = at.offer(new ClockEvent.FeeLapsed(at.today()), "视为放弃申请，不再处理；发出告知书，申请人可以寻求救济");
        if (offer instanceof Offer.Impossible) {
            return offer;
        }
        LocalDate last = last(at);
        return at.today().isAfter(last) ? offer : new Offer.Impossible("缴费期限到" + last + "，尚未届满（国办函〔2020〕109号）。");
    }

    /** Last day to pay: by the law, or by the notice where that says a later one. */
    private LocalDate last(Situation at) {
        LocalDate noticed = fees.find(at.file().id()).orElseThrow().payBy();
        Optional<LocalDate> lawful = at.story().stream()
                .filter(it -> !it.voided() && it.event() instanceof ClockEvent.FeeNoticeReceived)
                .map(it -> at.clock().clock().feePaymentBy(it.on()).date())
                .findFirst();
        return lawful.filter(it -> it.isAfter(noticed)).orElse(noticed);
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(DeedField.day("on", "终结日期"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate last = last(at);
        filled.findDay("on")
                .filter(on -> !on.isAfter(last))
                .ifPresent(on -> problems.add("on", "终结日期应晚于缴费期限最后一天" + last));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Fee fee = fees.find(at.file().id()).orElseThrow();
        return List.of(new PaperContent(
                PaperKind.FEE_UNPAID_CLOSING,
                Map.of(
                        "noticeNumber", fee.noticeNumber(),
                        "noticeOn", fee.sentOn().toString(),
                        "payBy", last(at).toString()),
                filled.day("on"),
                at.file().delivery() == DeliveryWay.ONLINE));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Paper notice = issued.getFirst();
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                new ClockEvent.FeeLapsed(filled.day("on")),
                                kind(),
                                "逾期未缴费，不再处理（告知书" + notice.number() + "）",
                                at.reader().person())
                        .tellingApplicant("您没有在期限内缴费，视为放弃申请，本机关不再处理该申请。")
                        .with(notice.pdf())));
    }
}
