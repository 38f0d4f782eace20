package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problems;
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

/** An opinion came on paper; also after its term, when it changes the clock no more. */
@Component
class OpinionRecord extends NamedDeed {

    private static final int LONGEST = 2000;

    private final CaseBook book;
    private final ConsultationRows rows;

    OpinionRecord(CaseBook book, ConsultationRows rows) {
        super(StepDeed.OPINION_RECEIVED, "opinion", "登记收到的意见", 350, Role.CLERK);
        this.book = book;
        this.rows = rows;
    }

    @Override
    public Offer offer(Situation at) {
        List<Consultation> waiting = waiting(at);
        return waiting.isEmpty()
                ? new Offer.Impossible("没有尚待答复的征求意见（《条例》第三十三条）。")
                : at.offer(event(waiting.getFirst(), at.today()), "全部意见收齐后，自次一工作日起继续计算剩余期限");
    }

    private List<Consultation> waiting(Situation at) {
        return rows.list(at.file().id()).stream().filter(it -> !it.isAnswered()).toList();
    }

    private static ClockEvent event(Consultation of, LocalDate on) {
        return new ClockEvent.Answered(on, of.kind().whom(), of.eventId());
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.select("consultation", "征求意见函", LetterReceipt.options(waiting(at))),
                DeedField.choice("opinion", "意见", Opinion.OPTIONS),
                DeedField.area("parts", "同意公开的部分").when("opinion", Opinion.PARTLY.name()),
                DeedField.area("reasons", "不同意公开的理由")
                        .hint("照对方原文写，加密保存；没有写理由的留空")
                        .when("opinion", Opinion.PARTLY.name(), Opinion.REFUSE.name())
                        .optional(),
                DeedField.day("on", "收到意见日期"),
                DeedField.file("letter", "回复单", FileRole.OTHER)
                        .hint("扫描件，PDF 或者图片")
                        .optional());
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
                .ifPresent(it -> problems.add("on", "收到意见日期不能早于发出日期" + it.sentOn()));
        if (filled.text("reasons").length() > LONGEST) {
            problems.add("reasons", "理由最多" + LONGEST + "字");
        }
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Consultation of = chosen(at, filled).orElseThrow();
        Opinion opinion = Opinion.valueOf(filled.text("opinion"));
        LocalDate on = filled.day("on");
        rows.answered(of, new Answer(opinion, filled.text("parts"), filled.text("reasons")), on);
        NewEntry entry = NewEntry.of(
                        event(of, on),
                        kind(),
                        told(of, opinion, filled.text("reasons").isEmpty()),
                        at.reader().person())
                .tellingApplicant("已收到一方对征求意见的答复。");
        return at.effect(book.enter(
                at.file().id(), filled.findFile("letter").map(entry::with).orElse(entry)));
    }

    /** Without the words of whom it concerns. */
    static String told(Consultation of, Opinion opinion, boolean withoutReasons) {
        return of.label() + "意见：" + opinion.label() + (opinion.objects() && withoutReasons ? "，未说明理由" : "");
    }
}
