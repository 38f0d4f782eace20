package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.PaperFields;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;

/** Where, by which words and by whom it was looked for: what an answer "does not exist" rests on (Art. 36 no. 4). */
@Component
class SearchRecord extends NamedDeed {

    private static final String ON = "searchedOn";

    private final CaseBook book;

    SearchRecord(CaseBook book) {
        super(HandlingDeed.SEARCH_RECORDED, "search-record", "登记检索记录", 300, Role.CLERK);
        this.book = book;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() || at.isUnconfirmed()
                ? new Offer.Impossible(at.isClosed() ? "申请已经办结。" : "收到申请之日尚未确定（《条例》第三十一条）。")
                : Offer.Possible.of("期限照常计算；答复“不存在”前必须有检索记录（第三十六条第四项）");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return PaperFields.of(PaperKind.SEARCH_RECORD).stream()
                .map(field -> field.name().equals(ON) ? DeedField.day(ON, field.label()) : field)
                .toList();
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        return List.of(new PaperContent(
                PaperKind.SEARCH_RECORD, PaperFields.values(PaperKind.SEARCH_RECORD, filled), filled.day(ON), false));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        String text = "检索记录：检索词“" + filled.text("keywords") + "”；结果：" + filled.text("result");
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(filled.day(ON), kind(), shortened(text), at.reader().person())
                        .with(issued.getFirst().pdf())));
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000) + "……";
    }
}
