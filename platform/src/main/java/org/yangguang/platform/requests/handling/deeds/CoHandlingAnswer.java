package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** What those who were asked answered. */
@Component
class CoHandlingAnswer extends NamedDeed {

    private final CaseBook book;
    private final CoHandlings coHandlings;

    CoHandlingAnswer(CaseBook book, CoHandlings coHandlings) {
        super(
                HandlingDeed.CO_HANDLING_ANSWERED,
                "co-handling-answer",
                "反馈协办意见",
                120,
                Role.CLERK,
                Role.LEGAL,
                Role.HEAD);
        this.book = book;
        this.coHandlings = coHandlings;
    }

    @Override
    public Offer offer(Situation at) {
        return coHandlings.open(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有等待反馈的协办。")
                : Offer.Possible.of("记入办理经过；期限照常计算");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<Option> open = coHandlings.open(at.file().id()).stream()
                .map(it -> new Option(Long.toString(it.id()), it.whom() + "：" + it.question()))
                .toList();
        return List.of(
                DeedField.select("part", "协办事项", open)
                        .preset(open.size() == 1 ? open.getFirst().value() : ""),
                DeedField.area("answer", "反馈意见").longest(1500),
                DeedField.file("material", "附件", FileRole.OTHER).optional());
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        long id = Long.parseLong(filled.text("part"));
        String whom = coHandlings.open(at.file().id()).stream()
                .filter(it -> it.id() == id)
                .map(CoHandlings.CoHandling::whom)
                .findFirst()
                .orElseThrow();
        NewEntry entry = NewEntry.of(
                at.today(),
                kind(),
                whom + "反馈：" + filled.text("answer"),
                at.reader().person());
        CaseOutcome outcome = book.enter(
                at.file().id(), filled.findFile("material").map(entry::with).orElse(entry));
        if (outcome instanceof CaseOutcome.Written(var _, var written)) {
            coHandlings.answer(id, written);
        }
        return at.effect(outcome);
    }
}
