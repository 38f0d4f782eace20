package org.yangguang.platform.requests.handling.steps.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.statute.clock.ClockEvent;

/** The fee notice reached the applicant; from the day after, 20 working days to pay run and the period does not. */
@Component
class FeeNoticeReceipt extends NamedDeed {

    private final CaseBook book;
    private final Fees fees;

    FeeNoticeReceipt(CaseBook book, Fees fees) {
        super(StepDeed.FEE_NOTICE_RECEIVED, "fee-notice-receipt", "登记申请人收到收费通知", 420, Role.CLERK);
        this.book = book;
        this.fees = fees;
    }

    @Override
    public Offer offer(Situation at) {
        Optional<Fee> fee = fees.find(at.file().id());
        return fee.isEmpty()
                ? new Offer.Impossible("没有发出收费通知书。")
                : at.offer(
                        new ClockEvent.FeeNoticeReceived(at.today(), fee.get().sentOn()), "期限停止，等待申请人缴费；自收到次日起20个工作日");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.day("on", "申请人收到日期"), DeedField.line("proof", "收到的凭据").hint("例如：签收记录、挂号信回执编号、网上送达记录"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate sent = fees.find(at.file().id()).orElseThrow().sentOn();
        filled.findDay("on").filter(on -> on.isBefore(sent)).ifPresent(on -> problems.add("on", "收到日期不能早于发出日期" + sent));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        LocalDate on = filled.day("on");
        LocalDate until = at.clock().clock().feePaymentBy(on).date();
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                new ClockEvent.FeeNoticeReceived(
                                        on,
                                        fees.find(at.file().id()).orElseThrow().sentOn()),
                                kind(),
                                "申请人收到收费通知书，缴费期限至" + until + "（" + filled.text("proof") + "）",
                                at.reader().person())
                        .tellingApplicant("您已收到收费通知书，缴费最后一天是" + until + "；缴费后答复期限重新计算。")));
    }
}
