package org.yangguang.platform.requests.handling.steps.fee;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;

/** The fee of a case beside it. */
@Component
class FeePanels implements CasePanels {

    private final Fees fees;

    FeePanels(Fees fees) {
        this.fees = fees;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Panel> panels(Situation at) {
        return fees.find(at.file().id()).stream()
                .map(fee -> new Panel("信息处理费", List.of(line(fee))))
                .toList();
    }

    private static Line line(Fee fee) {
        Charge charge = Charge.of(fee.method(), fee.units());
        String text = fee.yuan() + "元（" + fee.method().label() + "，" + charge.quantity() + "）";
        String sent = Wording.shortDay(fee.sentOn()) + "发出" + fee.noticeNumber();
        return fee.paidOn() == null
                ? new Line(text, sent + "，缴费期限" + Wording.shortDay(fee.payBy()), null, "未缴", "waiting")
                : new Line(
                        text,
                        sent + "，" + Wording.shortDay(fee.paidOn()) + "缴费，票据" + fee.receipt(),
                        null,
                        "已缴",
                        "done");
    }
}
