package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.workdays.WorkingDays;

/** The consultations of a case beside it, each with its own term. */
@Component
class ConsultationPanels implements CasePanels {

    private final ConsultationRows rows;
    private final WorkingDays days;

    ConsultationPanels(ConsultationRows rows, WorkingDays days) {
        this.rows = rows;
        this.days = days;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Panel> panels(Situation at) {
        List<Line> lines =
                rows.list(at.file().id()).stream().map(it -> line(at, it)).toList();
        return lines.isEmpty() ? List.of() : List.of(new Panel("征求意见", lines));
    }

    private Line line(Situation at, Consultation of) {
        Opinion opinion = of.opinion();
        boolean open = of.isOpen(days.calendar(), at.today());
        String sent = Wording.shortDay(of.sentOn()) + "发出" + of.letterNumber();
        if (opinion != null && of.answeredOn() != null) {
            String decided = of.disclosedOn() == null ? "" : "；" + Wording.shortDay(of.disclosedOn()) + "因公共利益决定公开";
            return new Line(
                    of.label(),
                    sent + "，" + Wording.shortDay(of.answeredOn()) + "收到意见" + decided,
                    null,
                    opinion.label(),
                    "done");
        }
        LocalDate received = of.letterReceivedOn();
        if (received == null && open) {
            return new Line(
                    of.label(),
                    sent + "；" + (of.kind().hasTerm() ? "对方收到后15个工作日内答复" : "法律没有规定答复期限"),
                    at.address() + "/deeds/letter-receipt?consultation=" + of.no(),
                    "尚未登记收到",
                    "waiting");
        }
        String term = of.lastDay(days.calendar())
                .map(last -> "，" + Wording.shortDay(last) + "前答复")
                .orElse("");
        return new Line(
                of.label(),
                sent
                        + (received == null ? "" : "，" + Wording.shortDay(received) + "收到")
                        + term
                        + (open ? "" : "；" + of.kind().silence()),
                at.isClosed() ? null : at.address() + "/deeds/opinion?consultation=" + of.no(),
                open ? "等待答复" : "未答复",
                open ? "waiting" : "plain");
    }
}
