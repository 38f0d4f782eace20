package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.RequestId;
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
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;

/** Asks in writing whoever disclosure may harm (Art. 32), and tells the applicant that the time is not counted. */
@Component
class ThirdPartyConsultation extends NamedDeed {

    private static final List<Option> WAYS = List.of(
            new Option("邮寄", "邮寄", "通过邮政企业"), new Option("直接送达", "直接送达"), new Option("网上送达", "网上送达", "发送到第三方的电子邮箱"));

    private final CaseBook book;
    private final ConsultationRows rows;
    private final OpinionLinks links;
    private final Papers papers;

    ThirdPartyConsultation(CaseBook book, ConsultationRows rows, OpinionLinks links, Papers papers) {
        super(StepDeed.THIRD_PARTY_CONSULTED, "third-party-consultation", "征求第三方意见", 310, Role.CLERK);
        this.book = book;
        this.rows = rows;
        this.links = links;
        this.papers = papers;
    }

    @Override
    public Offer offer(Situation at) {
        return at.offer(
                new ClockEvent.Asked(at.today(), Consulted.THIRD_PARTY, "C0", null),
                "自发出次日起暂停计算期限；第三方收到后15个工作日内答复，逾期未答复由本机关决定");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.line("name", "第三方名称或者姓名").hint("加密保存，只用于文书；一次一个，多个第三方分别发函"),
                DeedField.line("contact", "第三方联系方式").hint("地址、电话或者电子邮箱，加密保存"),
                DeedField.area("concerned", "涉及第三方的信息").hint("只写需要对方判断的内容；不写申请人是谁"),
                DeedField.choice("route", "送达方式", WAYS),
                DeedField.day("on", "发出日期"),
                DeedField.day("received", "第三方收到日期")
                        .hint("当场签收的填写；还不知道的留空，以后登记")
                        .optional());
    }

    @Override
    public void check(Situation at, Filled filled, org.yangguang.platform.pages.Problems problems) {
        LocalDate on = filled.findDay("on").orElse(null);
        LocalDate received = filled.findDay("received").orElse(null);
        if (on != null && received != null && received.isBefore(on)) {
            problems.add("received", "第三方收到日期不能早于发出日期" + on);
        }
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        LocalDate on = filled.day("on");
        int no = rows.next(at.file().id());
        Map<String, String> letter = new HashMap<>(Map.of(
                CommonField.ADDRESSEE.key(),
                filled.text("name"),
                CommonField.DELIVERY.key(),
                filled.text("route"),
                "concerned",
                filled.text("concerned"),
                "howToAnswer",
                "填写所附回复单，签名或者盖章后寄回或者送到本机关；也可以打开下面的网址填写："
                        + links.address(at.file().id(), no) + " （仅供您使用，请勿转发）"));
        return List.of(
                new PaperContent(
                        PaperKind.THIRD_PARTY_LETTER,
                        letter,
                        on,
                        filled.text("route").equals("网上送达")),
                ConsultationNotice.of(at, event(filled, no), "第三方"));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        RequestId request = at.file().id();
        Paper letter = issued.getFirst();
        int no = rows.next(request);
        String label = "第三方" + no;
        papers.issue(at.organ().id(), request, replyForm(at, filled, letter));
        rows.add(
                new Consultation(
                        0,
                        request,
                        no,
                        ConsultationKind.THIRD_PARTY,
                        label,
                        filled.text("concerned"),
                        filled.day("on"),
                        String.valueOf(letter.number()),
                        received(filled),
                        null,
                        null,
                        null),
                new Party(filled.text("name"), filled.text("contact")),
                OpinionLinks.trace(links.secret(request, no)));
        return at.effect(book.enter(
                request,
                NewEntry.of(
                                event(filled, no),
                                kind(),
                                "征求" + label + "意见（" + letter.number() + "，" + filled.text("route") + "）",
                                at.reader().person())
                        .tellingApplicant(ConsultationNotice.TOLD)
                        .with(letter.pdf())));
    }

    /** Names the letter that it answers, so it can be made only now. */
    private static PaperContent replyForm(Situation at, Filled filled, Paper letter) {
        return new PaperContent(
                PaperKind.THIRD_PARTY_ANSWER,
                Map.of(
                        CommonField.ADDRESSEE.key(),
                        filled.text("name"),
                        CommonField.REGISTRATION.key(),
                        at.file().number(),
                        CommonField.INFORMATION.key(),
                        at.file().title(),
                        "letterNumber",
                        String.valueOf(letter.number())),
                letter.on(),
                false);
    }

    private static ClockEvent.Asked event(Filled filled, int no) {
        return new ClockEvent.Asked(filled.day("on"), Consulted.THIRD_PARTY, "C" + no, received(filled));
    }

    private static @Nullable LocalDate received(Filled filled) {
        return filled.findDay("received").orElse(null);
    }
}
