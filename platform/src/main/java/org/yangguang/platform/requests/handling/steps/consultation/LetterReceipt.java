package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
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
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.statute.clock.ClockEvent;

/** The letter arrived on a day, from which the 15 working days run. */
@Component
class LetterReceipt extends NamedDeed {

    private final CaseBook book;
    private final ConsultationRows rows;

    LetterReceipt(CaseBook book, ConsultationRows rows) {
        super(StepDeed.CONSULTATION_LETTER_RECEIVED, "letter-receipt", "登记对方收到征求意见函", 340, Role.CLERK);
        this.book = book;
        this.rows = rows;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        if (at.isClosed()) {
            return new Offer.Impossible("申请已经办结。");
        }
        return waiting(at).isEmpty()
                ? new Offer.Impossible("没有尚待登记收到日期的征求意见函。")
                : Offer.Possible.of("自对方收到之日起计算15个工作日；届满未答复的，答复期限恢复计算");
    }

    private List<Consultation> waiting(Situation at) {
        return rows.list(at.file().id()).stream()
                .filter(it -> it.letterReceivedOn() == null && !it.isAnswered())
                .toList();
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.select("consultation", "征求意见函", options(waiting(at))),
                DeedField.day("on", "对方收到日期"),
                DeedField.line("proof", "收到的凭据").hint("例如：挂号信回执编号、签收记录"));
    }

    static List<Option> options(List<Consultation> of) {
        return of.stream()
                .map(it -> new Option(Integer.toString(it.no()), it.label() + "（" + it.letterNumber() + "）"))
                .toList();
    }

    private Optional<Consultation> chosen(Situation at, Filled filled) {
        return waiting(at).stream()
                .filter(it -> Integer.toString(it.no()).equals(filled.text("consultation")))
                .findFirst();
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate on = filled.findDay("on").orElse(null);
        chosen(at, filled)
                .filter(it -> on != null && on.isBefore(it.sentOn()))
                .ifPresent(it -> problems.add("on", "对方收到日期不能早于发出日期" + it.sentOn()));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Consultation of = chosen(at, filled).orElseThrow();
        LocalDate on = filled.day("on");
        rows.received(of, on);
        String text = of.label() + "于" + on + "收到征求意见函" + of.letterNumber() + "（" + filled.text("proof") + "）";
        if (!of.kind().hasTerm()) {
            return at.effect(book.enter(
                    at.file().id(), NewEntry.of(on, kind(), text, at.reader().person())));
        }
        Entry asked = asked(at, of);
        NewEntry better = NewEntry.of(
                        new ClockEvent.Asked(of.sentOn(), of.kind().whom(), of.eventId(), on),
                        kind(),
                        "征求" + of.label() + "意见；" + text,
                        at.reader().person())
                .tellingApplicant(ConsultationNotice.TOLD);
        return at.effect(
                book.restate(at.file().id(), asked.id(), asked.file() == null ? better : better.with(asked.file())));
    }

    /** The entry by which it was asked. */
    private static Entry asked(Situation at, Consultation of) {
        return at.story().stream()
                .filter(it -> !it.voided()
                        && it.event() instanceof ClockEvent.Asked(var _, var whom, var id, var _)
                        && whom == of.kind().whom()
                        && of.eventId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
