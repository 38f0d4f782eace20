package org.yangguang.platform.requests.handling.steps.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.ApplicantCounts;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.fee.FeeMethod;

/** Charges a fee by the method that the organ picks for this request; only within the period, and never nothing. */
@Component
class FeeNotice extends NamedDeed {

    private static final String METHOD = "method";
    private static final String PAGES = "pages";
    private static final String PAY_BY = "payBy";

    private final CaseBook book;
    private final Fees fees;
    private final ApplicantCounts counts;

    FeeNotice(CaseBook book, Fees fees, ApplicantCounts counts) {
        super(StepDeed.FEE_NOTICED, "fee-notice", "发出收费通知书", 410, Role.CLERK);
        this.book = book;
        this.fees = fees;
        this.counts = counts;
    }

    @Override
    public Offer offer(Situation at) {
        LocalDate received = at.file().receivedOn();
        if (received != null && received.isBefore(FeeMethod.IN_FORCE_FROM)) {
            return new Offer.Impossible("信息处理费自2021年1月1日起才可以收取（国办函〔2020〕109号）。");
        }
        if (fees.find(at.file().id()).isPresent()) {
            return new Offer.Impossible("同一申请只能收费一次（国办函〔2020〕109号）。");
        }
        Offer offer = at.offer(new ClockEvent.FeeNoticeReceived(at.today(), at.today()), "");
        return switch (offer) {
            case Offer.Impossible _ -> offer;
            case Offer.Possible(var _, var _, var _, var late)
            when late != null -> new Offer.Impossible("已过答复期限，不能再收费（国办函〔2020〕109号）。");
            case Offer.Possible _ -> Offer.Possible.of("申请人收到通知之日起期限停止；自收到次日起20个工作日内缴费，缴费后重新计算20个工作日，逾期不缴视为放弃申请");
        };
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        OptionalInt nth = counts.nthOfMonth(at.file());
        List<Option> methods = new ArrayList<>();
        nth.ifPresent(n -> {
            Charge charge = Charge.of(FeeMethod.BY_COUNT, n);
            methods.add(new Option(
                    FeeMethod.BY_COUNT.name(),
                    FeeMethod.BY_COUNT.label(),
                    "这是该申请人" + charge.quantity() + "：" + charge.yuan() + "元"));
        });
        methods.add(new Option(
                FeeMethod.BY_VOLUME.name(), FeeMethod.BY_VOLUME.label(), "30页以下免费；只按本申请的页数计算，不与其他申请累加；告知获取方式途径的不适用"));
        return List.of(
                DeedField.choice(METHOD, "收费方式", methods).hint("每件申请只能选一种；是否收费由机关决定"),
                DeedField.number(PAGES, "页数", 1, 1_000_000)
                        .hint("A4及以下幅面的单面为1页；双面打印的一张算2页")
                        .when(METHOD, FeeMethod.BY_VOLUME.name()),
                DeedField.area("payment", "缴费方式").hint("收款账户、缴费地点和开具票据的方式"),
                DeedField.day("on", "发出日期"),
                DeedField.term(PAY_BY, "缴费期限")
                        .preset(leastTerm(at, at.today()).toString())
                        .hint("不得早于收到通知次日起20个工作日；邮寄的请留足在途时间"));
    }

    /** The law's last day if the notice arrives on the day it is sent. */
    private static LocalDate leastTerm(Situation at, LocalDate sent) {
        return at.clock().clock().feePaymentBy(sent).date();
    }

    private Optional<Charge> charge(Situation at, Filled filled) {
        return switch (filled.text(METHOD)) {
            case "BY_COUNT" ->
                counts.nthOfMonth(at.file()).stream()
                        .mapToObj(nth -> Charge.of(FeeMethod.BY_COUNT, nth))
                        .findFirst();
            case "BY_VOLUME" ->
                filled.findNumber(PAGES).map(pages -> Charge.of(FeeMethod.BY_VOLUME, Math.toIntExact(pages)));
            default -> Optional.empty();
        };
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        charge(at, filled)
                .filter(Charge::isFree)
                .ifPresent(it ->
                        problems.add(it.method() == FeeMethod.BY_VOLUME ? PAGES : METHOD, "应收0元，不能发收费通知：" + it.line()));
        filled.findDay("on").ifPresent(on -> {
            if (at.attempt(new ClockEvent.FeeNoticeReceived(on, on)).orElseThrow() instanceof ClockResult.Reading after
                    && !at.breachesIn(after).isEmpty()) {
                problems.add("on", "收费通知应在答复期限内发出（国办函〔2020〕109号）");
            }
            LocalDate least = leastTerm(at, on);
            filled.findDay(PAY_BY)
                    .filter(until -> until.isBefore(least))
                    .ifPresent(until -> problems.add(PAY_BY, "缴费期限不得早于" + least + "（收到通知次日起20个工作日）"));
        });
    }

    @Override
    public boolean issues() {
        return true;
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        Charge charge = charge(at, filled).orElseThrow();
        LocalDate due = at.reading() == null ? null : at.reading().due();
        return List.of(new PaperContent(
                PaperKind.FEE_NOTICE,
                Map.of(
                        "method", charge.method().label(),
                        "quantity", charge.quantity(),
                        "arithmetic", charge.arithmetic(),
                        "amount", Long.toString(charge.yuan()),
                        "payment", filled.text("payment"),
                        "payBy", filled.day(PAY_BY).toString(),
                        "dueBefore", due == null ? "" : due.toString(),
                        "dueAfter", "自缴费完成次日起重新计算20个工作日"),
                filled.day("on"),
                at.file().delivery() == DeliveryWay.ONLINE));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Charge charge = charge(at, filled).orElseThrow();
        Paper notice = issued.getFirst();
        fees.add(
                at.file().id(),
                new Fee(
                        charge.method(),
                        charge.units(),
                        charge.yuan(),
                        filled.day("on"),
                        String.valueOf(notice.number()),
                        filled.day(PAY_BY),
                        null,
                        null));
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                filled.day("on"),
                                kind(),
                                "发出收费通知书" + notice.number() + "，"
                                        + charge.method().label() + charge.yuan() + "元（" + charge.line() + "）",
                                at.reader().person())
                        .tellingApplicant("需缴纳信息处理费" + charge.yuan() + "元，请在" + Wording.shortDay(filled.day(PAY_BY))
                                + "前缴纳，详见收费通知书。")
                        .with(notice.pdf())));
    }
}
