package org.yangguang.platform.requests.handling.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Outgoing;
import org.yangguang.platform.requests.papers.Paper;

/** Lets a file leave as it is: each finding ticked one by one, with the reason why it may stay. */
@Component
class FindingSettlement extends NamedDeed {

    private final CaseBook book;
    private final OutgoingFiles outgoing;

    FindingSettlement(CaseBook book, OutgoingFiles outgoing) {
        super(HandlingDeed.FINDING_SETTLED, "finding-settlement", "逐项确认后按原样提供", 340, Role.CLERK);
        this.book = book;
        this.outgoing = outgoing;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() || outgoing.open(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有待处理个人信息的文件。")
                : Offer.Possible.of("确认查到的内容都可以提供，例如机关的公开电话；理由记录在案");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<DeedField> fields = new ArrayList<>();
        List<Outgoing> open = outgoing.open(at.file().id());
        fields.add(OpenFile.field(open));
        for (Outgoing each : open) {
            String file = Long.toString(each.file().value());
            List<Option> found = outgoing.found(each.file()).stream()
                    .map(it -> new Option(Integer.toString(it.no()), it.kind() + "：" + it.masked()))
                    .toList();
            fields.add(DeedField.ticks(ticks(each.file()), "逐项确认（" + each.name() + "）", found)
                    .when("file", file));
        }
        fields.add(DeedField.line("reason", "可以提供的理由").longest(300));
        return fields;
    }

    private static String ticks(FileId file) {
        return "found-" + file.value();
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        outgoing.open(at.file().id()).stream()
                .filter(it -> filled.text("file").equals(Long.toString(it.file().value())))
                .filter(it -> filled.ticked(ticks(it.file())).size()
                        < outgoing.found(it.file()).size())
                .forEach(it -> problems.add(ticks(it.file()), "还有没有确认的内容；不能提供的请改用“遮盖个人信息”"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        FileId file = OpenFile.chosen(filled);
        outgoing.settle(file, filled.text("reason"));
        book.attach(at.file().id(), file, FileRole.ANSWER);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "逐项确认后按原样提供：" + filled.text("reason"),
                        at.reader().person())));
    }
}
