package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.workdays.WorkingDays;

/** What a reply must know of the consultations of its case. */
@Component
public class Consultations {

    private final ConsultationRows rows;
    private final WorkingDays days;

    Consultations(ConsultationRows rows, WorkingDays days) {
        this.rows = rows;
        this.days = days;
    }

    /** All that were not taken back, in the order in which they were sent. */
    public List<Consultation> list(RequestId request) {
        return rows.list(request);
    }

    /** Those for whose answer the case still waits. */
    public List<Consultation> open(RequestId request, LocalDate today) {
        var calendar = days.calendar();
        return list(request).stream().filter(it -> it.isOpen(calendar, today)).toList();
    }

    /**
     * Third parties that object and of whom nobody has decided that the public interest outweighs it: what they object to must
     * not be disclosed (Art. 32).
     */
    public List<Consultation> objections(RequestId request) {
        return list(request).stream()
                .filter(it -> it.kind() == ConsultationKind.THIRD_PARTY && it.stands())
                .toList();
    }

    /** What was asked and answered in sentences without names, as a reply tells it; empty where nobody was asked. */
    public String told(RequestId request, LocalDate today) {
        var calendar = days.calendar();
        return list(request).stream()
                .map(it -> Wording.shortDay(it.sentOn()) + "征求" + it.label() + "的意见，"
                        + outcome(it, it.isOpen(calendar, today)) + "。")
                .collect(Collectors.joining());
    }

    private static String outcome(Consultation of, boolean open) {
        Opinion opinion = of.opinion();
        LocalDate on = of.answeredOn();
        if (opinion != null && on != null) {
            return Wording.shortDay(on) + "收到意见：" + opinion.label();
        }
        return open ? "尚未收到意见" : of.kind().silence();
    }
}
