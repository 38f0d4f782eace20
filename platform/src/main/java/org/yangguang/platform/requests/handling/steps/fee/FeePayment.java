package org.yangguang.platform.requests.handling.steps.fee;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.statute.clock.ClockEvent;

/** The fee was paid in full; the period begins anew on the day after. */
@Component
class FeePayment extends NamedDeed {

    private final CaseBook book;
    private final Fees fees;

    FeePayment(CaseBook book, Fees fees) {
        super(StepDeed.FEE_PAID, "fee-payment", "登记缴费", 430, Role.CLERK);
        this.book = book;
        this.fees = fees;
    }

    @Override
    public Offer offer(Situation at) {
        return at.offer(new ClockEvent.FeePaid(at.today()), "自缴费完成次日起重新计算20个工作日");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.day("on", "完成缴费日期"),
                DeedField.line("receipt", "财政票据号码"),
                DeedField.file("proof", "缴费凭证", FileRole.OTHER)
                        .hint("扫描件，PDF 或者图片")
                        .optional());
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        fees.paid(at.file().id(), filled.day("on"), filled.text("receipt"));
        NewEntry entry = NewEntry.of(
                        new ClockEvent.FeePaid(filled.day("on")),
                        kind(),
                        "申请人缴费，票据" + filled.text("receipt"),
                        at.reader().person())
                .tellingApplicant("已收到您缴纳的信息处理费，答复期限自缴费次日起重新计算。");
        return at.effect(book.enter(
                at.file().id(), filled.findFile("proof").map(entry::with).orElse(entry)));
    }
}
