package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
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

/** The corrected request came by post or over the counter; the period begins anew (Art. 30). */
@Component
class CorrectedRequest extends NamedDeed {

    private static final List<Option> WAYS = List.of(
            new Option("邮寄", "邮寄", "签收之日"), new Option("当面提交", "当面提交", "提交之日"), new Option("传真", "传真", "双方确认之日"));

    private final CaseBook book;

    CorrectedRequest(CaseBook book) {
        super(HandlingDeed.CORRECTION_RECEIVED, "corrected-request", "登记收到补正", 210, Role.CLERK);
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        return at.offer(new ClockEvent.CorrectionReceived(at.today()), "自收到补正的申请之日起重新计算20个工作日");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.choice("way", "收到方式", WAYS),
                DeedField.day("on", "收到补正日期"),
                DeedField.area("corrected", "补正后的内容").hint("写申请人补正的要点；不写姓名、证件号码和联系方式"),
                DeedField.file("letter", "补正材料", FileRole.REQUEST)
                        .hint("扫描件，Word、PDF 或者图片")
                        .optional());
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        NewEntry entry = NewEntry.of(
                        new ClockEvent.CorrectionReceived(filled.day("on")),
                        kind(),
                        "收到补正（" + filled.text("way") + "）：" + filled.text("corrected"),
                        at.reader().person())
                .tellingApplicant("已收到您补正的申请，答复期限重新计算。");
        return at.effect(book.enter(
                at.file().id(), filled.findFile("letter").map(entry::with).orElse(entry)));
    }
}
