package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.Proposals;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.Papers;

/** Puts the whole file away (Art. 45): index and how long it is kept. */
@Component
class Archive extends NamedDeed {

    private static final List<Option> TERMS =
            List.of(new Option("10年", "10年"), new Option("30年", "30年"), new Option("永久", "永久"));

    private final CaseBook book;
    private final Cases cases;
    private final Papers papers;
    private final Proposals proposals;

    Archive(CaseBook book, Cases cases, Papers papers, Proposals proposals) {
        super(HandlingDeed.CASE_ARCHIVED, "archive", "归档", 950, Role.CLERK);
        this.book = book;
        this.cases = cases;
        this.papers = papers;
        this.proposals = proposals;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        if (!at.isClosed()) {
            return new Offer.Impossible("申请尚未办结。");
        }
        if (at.last(kind()).isPresent()) {
            return new Offer.Impossible("已经归档。");
        }
        if (at.file().state() == CaseState.ANSWERED
                && at.last(HandlingDeed.DELIVERY_PROVED).isEmpty()) {
            return new Offer.Impossible("送达凭据尚未登记。");
        }
        return proposals.list(at.file().id()).stream().anyMatch(Proposal::isUnconfirmed)
                ? new Offer.Impossible("负责人尚未补批。")
                : Offer.Possible.of("案卷归档，办理结束");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.area("index", "卷内目录").preset(index(at)).hint("一行一件；已按现有文书和材料列出，可以增删"),
                DeedField.choice("retention", "保管期限", TERMS),
                DeedField.line("place", "档案存放位置").optional());
    }

    private String index(Situation at) {
        StringBuilder index = new StringBuilder();
        papers.of(at.file().id())
                .forEach(paper -> index.append(paper.kind().title())
                        .append(paper.number() == null ? "" : paper.number())
                        .append('\n'));
        cases.files(at.file().id())
                .forEach(file -> index.append(file.role().label())
                        .append("：")
                        .append(file.name())
                        .append('\n'));
        return index.toString().strip();
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        long pieces =
                filled.text("index").lines().filter(line -> !line.isBlank()).count();
        String place = filled.text("place").isEmpty() ? "" : "；存放：" + filled.text("place");
        String whole = "归档：" + pieces + "件，保管期限" + filled.text("retention") + place + "。卷内目录：\n" + filled.text("index");
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        whole.length() <= 2000 ? whole : whole.substring(0, 2000),
                        at.reader().person())));
    }
}
