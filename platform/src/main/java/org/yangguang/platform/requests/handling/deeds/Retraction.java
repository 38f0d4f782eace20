package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** Takes back an entry that was made by mistake; it stays in the story, crossed out. */
@Component
class Retraction extends NamedDeed {

    private final CaseBook book;

    Retraction(CaseBook book) {
        super(HandlingDeed.ENTRY_TAKEN_BACK, "retraction", "撤销误记", 980, Role.HEAD, Role.OFFICE);
        this.book = book;
    }

    private static List<Entry> retractable(Situation at) {
        return at.story().stream()
                .filter(entry -> entry.event() != null && !entry.voided())
                .toList();
    }

    @Override
    public Offer offer(Situation at) {
        return retractable(at).isEmpty()
                ? new Offer.Impossible("没有影响期限的记录可以撤销。")
                : Offer.Possible.of("期限按没有这条记录重新计算；原记录划去并保留，已发文书的文号不收回");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<Option> entries = retractable(at).stream()
                .map(entry -> new Option(Long.toString(entry.id()), entry.on() + " " + shortened(entry.text())))
                .toList();
        return List.of(
                DeedField.select("entry", "误记的记录", entries),
                DeedField.area("reason", "撤销理由").longest(500).hint("写明错在哪里、依据是什么"));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "……";
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        return at.effect(book.annul(
                at.file().id(),
                Long.parseLong(filled.text("entry")),
                filled.text("reason"),
                at.reader().person()));
    }
}
