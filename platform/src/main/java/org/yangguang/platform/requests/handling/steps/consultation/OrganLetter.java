package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.CommonField;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.statute.clock.ClockEvent;

/** A letter that asks another organ; what kind it is, its subclasses say. */
abstract class OrganLetter extends NamedDeed {

    private static final List<Option> WAYS =
            List.of(new Option("直接送达", "直接送达"), new Option("邮寄", "邮寄", "通过邮政企业"), new Option("公文系统", "公文交换系统"));

    private final ConsultationKind asked;
    private final String effect;
    private final CaseBook book;
    private final ConsultationRows rows;

    OrganLetter(
            ConsultationKind asked,
            String segment,
            String label,
            int order,
            String effect,
            CaseBook book,
            ConsultationRows rows) {
        super(asked.deed(), segment, label, order, Role.CLERK);
        this.asked = asked;
        this.effect = effect;
        this.book = book;
        this.rows = rows;
    }

    /** Fields beside those that every letter to an organ has. */
    abstract List<DeedField> ownFields();

    /** The letter itself; its addressee and way are filled in here. */
    abstract PaperContent letter(Filled filled, Map<String, String> values);

    @Override
    public final Offer offer(Situation at) {
        return at.offer(new ClockEvent.Asked(at.today(), asked.whom(), "C0", null), effect);
    }

    @Override
    public final List<DeedField> fields(Situation at, Form typed) {
        return java.util.stream.Stream.of(
                        List.of(
                                DeedField.line("name", "机关名称").longest(100),
                                DeedField.area("concerned", "涉及的信息").hint("不写申请人是谁"),
                                DeedField.area("question", "征求意见的事项")),
                        ownFields(),
                        List.of(
                                DeedField.choice("route", "送达方式", WAYS),
                                DeedField.day("on", "发出日期"),
                                DeedField.day("received", "对方收到日期")
                                        .hint("还不知道的留空，以后登记")
                                        .optional()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        LocalDate on = filled.findDay("on").orElse(null);
        LocalDate received = filled.findDay("received").orElse(null);
        if (on != null && received != null && received.isBefore(on)) {
            problems.add("received", "对方收到日期不能早于发出日期" + on);
        }
    }

    @Override
    public final boolean issues() {
        return true;
    }

    @Override
    public final List<PaperContent> papers(Situation at, Filled filled) {
        Map<String, String> values = new HashMap<>(Map.of(
                CommonField.ADDRESSEE.key(),
                filled.text("name"),
                CommonField.DELIVERY.key(),
                filled.text("route"),
                "question",
                filled.text("question")));
        return List.of(
                letter(filled, values),
                ConsultationNotice.of(at, event(filled, rows.next(at.file().id())), asked.label()));
    }

    @Override
    public final Effect perform(Situation at, Filled filled, List<Paper> issued) {
        RequestId request = at.file().id();
        Paper letter = issued.getFirst();
        int no = rows.next(request);
        rows.add(
                new Consultation(
                        0,
                        request,
                        no,
                        asked,
                        filled.text("name"),
                        filled.text("concerned"),
                        filled.day("on"),
                        String.valueOf(letter.number()),
                        received(filled),
                        null,
                        null,
                        null),
                new Party(filled.text("name"), ""),
                null);
        return at.effect(book.enter(
                request,
                NewEntry.of(
                                event(filled, no),
                                kind(),
                                "征求" + asked.label() + "意见：" + filled.text("name") + "（" + letter.number() + "）",
                                at.reader().person())
                        .tellingApplicant(ConsultationNotice.TOLD)
                        .with(letter.pdf())));
    }

    private ClockEvent.Asked event(Filled filled, int no) {
        return new ClockEvent.Asked(
                filled.day("on"), asked.whom(), "C" + no, asked.hasTerm() ? received(filled) : null);
    }

    private static @Nullable LocalDate received(Filled filled) {
        return filled.findDay("received").orElse(null);
    }
}
