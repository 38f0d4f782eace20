package org.yangguang.platform.requests.handling.deeds;

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
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.statute.clock.ClockEvent;

/** The applicant withdrew on paper. */
@Component
class Withdrawal extends NamedDeed {

    private final CaseBook book;

    Withdrawal(CaseBook book) {
        super(HandlingDeed.REQUEST_WITHDRAWN, "withdrawal", "登记申请人撤回", 900, Role.CLERK);
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        return at.offer(new ClockEvent.Withdrawn(at.today()), "申请终结，不再答复");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.day("on", "撤回日期").hint("撤回申请确认书上的日期"),
                DeedField.file("statement", "撤回申请确认书", FileRole.OTHER).hint("申请人签名的扫描件，PDF 或者图片"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        NewEntry entry = NewEntry.of(
                        new ClockEvent.Withdrawn(filled.day("on")),
                        kind(),
                        "申请人书面撤回申请",
                        at.reader().person())
                .tellingApplicant("您已撤回申请，本申请办理终结。")
                .with(filled.findFile("statement").orElseThrow());
        return at.effect(book.enter(at.file().id(), entry));
    }
}
