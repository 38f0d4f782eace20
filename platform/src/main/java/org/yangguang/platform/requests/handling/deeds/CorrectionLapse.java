package org.yangguang.platform.requests.handling.deeds;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.statute.clock.ClockEvent;

/** The applicant did not correct in time without good reason; the request is deemed abandoned (Art. 30). */
@Component
class CorrectionLapse extends NamedDeed {

    private final CaseBook book;
    private final Papers papers;

    CorrectionLapse(CaseBook book, Papers papers) {
        super(HandlingDeed.CORRECTION_LAPSED, "correction-lapse", "逾期不补正，终结办理", 220, Role.CLERK);
        this.book = book;
        this.papers = papers;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
    }

    @Override
    public Offer offer(Situation at) {
        return at.offer(new ClockEvent.CorrectionLapsed(at.today()), "视为放弃申请，不再处理；发出告知书，申请人可以重新申请");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.day("on", "终结日期"),
                DeedField.line("noticeProof", "补正告知书送达凭据").hint("例如：挂号信回执编号、签收记录"),
                DeedField.line("reason", "没有正当理由的情况").hint("申请人是否说明过理由、是否联系过"));
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Entry asked = at.last(HandlingDeed.CORRECTION_ASKED).orElseThrow();
        return List.of(new PaperContent(
                PaperKind.NOT_CORRECTED_CLOSING,
                Map.of(
                        "noticeNumber", number(at),
                        "noticeOn", asked.on().toString(),
                        "noticeProof", filled.text("noticeProof"),
                        "term",
                                asked.event() instanceof ClockEvent.CorrectionAsked(var _, var until) && until != null
                                        ? until.toString()
                                        : ""),
                filled.day("on"),
                false));
    }

    private String number(Situation at) {
        return papers.of(at.file().id()).stream()
                .filter(paper -> paper.kind() == PaperKind.CORRECTION_NOTICE && paper.number() != null)
                .map(paper -> String.valueOf(paper.number()))
                .reduce("", (earlier, later) -> later);
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Paper notice = issued.getFirst();
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                new ClockEvent.CorrectionLapsed(filled.day("on")),
                                kind(),
                                "逾期不补正，不再处理（告知书" + notice.number() + "）：" + filled.text("reason"),
                                at.reader().person())
                        .tellingApplicant("您没有在期限内补正，视为放弃申请，本机关不再处理该申请。您可以重新提出申请。")
                        .with(notice.pdf())));
    }
}
