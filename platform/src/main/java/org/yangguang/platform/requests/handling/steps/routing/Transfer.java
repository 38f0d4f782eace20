package org.yangguang.platform.requests.handling.steps.routing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.Paper;

/** The request came to the wrong organ of the county: it goes to the right one, the clock runs on, the applicant is told. */
@Component
class Transfer extends NamedDeed {

    private final CaseBook book;
    private final Organs organs;
    private final Formal formal;

    Transfer(CaseBook book, Organs organs, Formal formal) {
        super(StepDeed.CASE_TRANSFERRED, "transfer", "转交其他机关", 120, Role.CLERK, Role.HEAD, Role.OFFICE);
        this.book = book;
        this.organs = organs;
        this.formal = formal;
    }

    @Override
    public Offer offer(Situation at) {
        return formal.reason(at)
                .<Offer>map(Offer.Impossible::new)
                .orElseGet(() -> Offer.Possible.of("由所选机关办理，收到日期和答复期限不变；告知申请人"));
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(
                DeedField.select("organ", "转交给", options(at)),
                DeedField.area("reason", "转交理由")
                        .hint("为什么由这个机关负责公开；不写姓名、证件号码和联系方式")
                        .longest(500));
    }

    private List<Option> options(Situation at) {
        return organs.within(organs.countyOf(at.organ().id())).stream()
                .filter(it ->
                        it.existsOn(at.today()) && !it.id().equals(at.organ().id()))
                .map(it -> new Option(it.code(), it.name()))
                .toList();
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        Organ to = organs.findByCode(filled.text("organ")).orElseThrow();
        CaseOutcome written = book.enter(
                at.file().id(),
                NewEntry.of(
                                at.today(),
                                kind(),
                                "由" + at.organ().name() + "转交" + to.name() + "：" + filled.text("reason"),
                                at.reader().person())
                        .tellingApplicant("您的申请已转交" + to.name() + "办理，收到日期和答复期限不变。"));
        return switch (written) {
            case CaseOutcome.Refused(var problems) -> new Effect.Refused(problems);
            case CaseOutcome.Written _ -> {
                book.transfer(at.file().id(), to.id());
                // The case is not ours any more, so its page would not open.
                yield new Effect.Done("/workbench/requests/" + at.organ().code());
            }
        };
    }
}
