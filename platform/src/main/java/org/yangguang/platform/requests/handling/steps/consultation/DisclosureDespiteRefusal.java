package org.yangguang.platform.requests.handling.steps.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.CommonField;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;

/** Not to disclose would gravely harm the public interest: the head decides, the third party is told what and why (Art. 32). */
@Component
class DisclosureDespiteRefusal extends NamedDeed {

    private static final List<Option> WAYS = List.of(new Option("邮寄", "邮寄", "通过邮政企业"), new Option("直接送达", "直接送达"));

    private final CaseBook book;
    private final ConsultationRows rows;
    private final Consultations consultations;

    DisclosureDespiteRefusal(CaseBook book, ConsultationRows rows, Consultations consultations) {
        super(StepDeed.DISCLOSURE_DECIDED, "disclosure-despite-refusal", "决定公开并告知第三方", 360, Role.HEAD);
        this.book = book;
        this.rows = rows;
        this.consultations = consultations;
    }

    @Override
    public Offer offer(Situation at) {
        if (at.isClosed()) {
            return new Offer.Impossible("申请已经办结。");
        }
        return consultations.objections(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有第三方不同意公开的意见（《条例》第三十二条）。")
                : Offer.Possible.of("不公开会对公共利益造成重大影响的，可以公开；决定公开的内容和理由书面告知第三方，第三方可以寻求救济");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.select(
                        "consultation",
                        "第三方",
                        LetterReceipt.options(consultations.objections(at.file().id()))),
                DeedField.area("content", "决定公开的内容").hint("一行一项"),
                DeedField.area("reasons", "公开的理由").hint("写明不公开会对公共利益造成怎样的重大影响"),
                DeedField.term("disclosedOn", "公开日期"),
                DeedField.choice("route", "送达方式", WAYS),
                DeedField.day("on", "发出日期"));
    }

    private Optional<Consultation> chosen(Situation at, Filled filled) {
        return consultations.objections(at.file().id()).stream()
                .filter(it -> Integer.toString(it.no()).equals(filled.text("consultation")))
                .findFirst();
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Consultation of = chosen(at, filled).orElseThrow();
        return List.of(new PaperContent(
                PaperKind.DISCLOSURE_DESPITE_REFUSAL,
                Map.of(
                        CommonField.ADDRESSEE.key(),
                        rows.party(of).name(),
                        CommonField.DELIVERY.key(),
                        filled.text("route"),
                        "thirdPartyReply",
                        reply(of),
                        "content",
                        filled.text("content"),
                        "reasons",
                        filled.text("reasons"),
                        "disclosedOn",
                        filled.day("disclosedOn").toString()),
                filled.day("on"),
                false));
    }

    private static String reply(Consultation of) {
        Opinion opinion = of.opinion();
        return opinion == null || of.answeredOn() == null
                ? ""
                : "您（单位）于" + Wording.shortDay(of.answeredOn()) + "答复" + opinion.label();
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Consultation of = chosen(at, filled).orElseThrow();
        Paper notice = issued.getFirst();
        rows.disclosed(of, filled.day("on"));
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                filled.day("on"),
                                kind(),
                                "因公共利益决定公开，已告知" + of.label() + "（" + notice.number() + "）",
                                at.reader().person())
                        .with(notice.pdf())));
    }
}
