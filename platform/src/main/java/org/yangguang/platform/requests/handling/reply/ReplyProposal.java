package org.yangguang.platform.requests.handling.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.PaperFields;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.approval.Chain;
import org.yangguang.platform.requests.handling.approval.Matter;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.handling.approval.Proposals;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground.ThirdPartyInterest;
import org.yangguang.statute.outcome.Outcome;

/** Drafts the reply and puts it before the chain of the organ. */
@Component
class ReplyProposal extends NamedDeed {

    private static final String OUTCOME = "outcome";
    private static final String GROUND = "ground";
    private static final String PROVISION = "provisionOfGround";
    private static final String WAY = "way";

    private final CaseBook book;
    private final Proposals proposals;
    private final ReplyGates gates;

    ReplyProposal(CaseBook book, Proposals proposals, ReplyGates gates) {
        super(HandlingDeed.REPLY_PROPOSED, "reply-proposal", "起草答复并送审", 500, Role.CLERK);
        this.book = book;
        this.proposals = proposals;
        this.gates = gates;
    }

    @Override
    public boolean isNext(Situation at) {
        return at.file().handler() != null;
    }

    @Override
    public Offer offer(Situation at) {
        Optional<Proposal> last = proposals.last(at.file().id(), Matter.REPLY);
        if (last.filter(Proposal::isOpen).isPresent()) {
            return new Offer.Impossible("答复已经送审，退回或者撤回后可以重新起草。");
        }
        return at.offer(new ClockEvent.Replied(at.today(), null), "按问题选择答复方式，送审；期限照常计算，送达才算答复")
                        instanceof Offer.Impossible(var why)
                ? new Offer.Impossible(why)
                : new Offer.Possible(
                        "按问题选择答复方式后送审；期限照常计算，送达才算答复", at.file().due(), at.file().provisional(), null);
    }

    @Override
    public String entrance(Situation at) {
        return at.address() + "/reply-guide";
    }

    @Override
    public String heading(Situation at, Form typed) {
        return outcome(typed).map(it -> "起草答复：" + it.label()).orElse(label());
    }

    private static Optional<Outcome> outcome(Form typed) {
        return ReplyGuide.outcomes().stream()
                .filter(it -> it.name().equals(typed.value(OUTCOME)))
                .findFirst();
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        Outcome outcome = outcome(typed).orElse(null);
        if (outcome == null) {
            return List.of(DeedField.select(
                    OUTCOME,
                    "答复方式",
                    ReplyGuide.outcomes().stream()
                            .map(it -> new Option(it.name(), it.group().label() + "：" + it.label()))
                            .toList()));
        }
        List<DeedField> fields = new ArrayList<>();
        fields.add(DeedField.hidden(OUTCOME, "答复方式").preset(outcome.name()));
        fields.addAll(grounds(outcome, typed));
        PaperFields.of(kind(outcome, typed)).stream()
                .map(field -> preset(at, field))
                .forEach(fields::add);
        fields.add(DeedField.choice(
                        WAY,
                        "送达方式",
                        Arrays.stream(Delivery.values())
                                .map(it -> new Option(it.name(), it.label(), it.dayThatCounts() + "为答复日期"))
                                .toList())
                .preset(at.file().delivery().delivery().name()));
        return fields;
    }

    private static List<DeedField> grounds(Outcome outcome, Form typed) {
        if (outcome == Outcome.PARTIAL) {
            return List.of(
                    DeedField.ticks(GROUND, "不予公开部分的依据", Grounds.options()),
                    DeedField.line(PROVISION, "禁止公开的法律、行政法规条款").when(GROUND, Grounds.FORBIDDEN));
        }
        boolean trade = typed.value(GROUND).equals(ThirdPartyInterest.TRADE_SECRET.name());
        List<Option> options = Grounds.options(outcome).stream()
                // One of them has a document of its own, which the fields below belong to.
                .filter(it -> outcome != Outcome.REFUSED_THIRD_PARTY
                        || it.value().equals(ThirdPartyInterest.TRADE_SECRET.name()) == trade)
                .toList();
        if (options.size() < 2) {
            return options.stream()
                    .map(it -> DeedField.hidden(GROUND, "依据").preset(it.value()))
                    .toList();
        }
        return List.of(DeedField.choice(GROUND, "依据", options));
    }

    private static PaperKind kind(Outcome outcome, Form typed) {
        boolean trade = typed.value(GROUND).equals(ThirdPartyInterest.TRADE_SECRET.name());
        if (outcome == Outcome.REFUSED_THIRD_PARTY) {
            return trade ? PaperKind.REFUSED_TRADE_SECRET : PaperKind.REFUSED_PRIVACY;
        }
        return Stream.of(PaperKind.values())
                .filter(it -> it.series() == org.yangguang.platform.requests.papers.Series.REPLY
                        && it.decision()
                                .filter(decision -> decision.outcome() == outcome)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What the story knows already. */
    private static DeedField preset(Situation at, DeedField field) {
        return switch (field.name()) {
            case "search" ->
                field.preset(
                        at.last(HandlingDeed.SEARCH_RECORDED).map(Entry::text).orElse(""));
            case "form" -> field.preset(at.file().form().label());
            case "correctedOn" ->
                field.preset(at.last(HandlingDeed.CORRECTION_RECEIVED)
                        .map(entry -> entry.on().toString())
                        .orElse(""));
            default -> field;
        };
    }

    private static Decision decision(Filled filled) {
        Outcome outcome = Outcome.valueOf(filled.text(OUTCOME));
        return Grounds.decision(outcome, codes(filled), provision(filled));
    }

    private static List<String> codes(Filled filled) {
        return filled.ticked(GROUND).isEmpty() ? List.of(filled.text(GROUND)) : filled.ticked(GROUND);
    }

    /** Of the document of a refusal by law, or beside the grounds of a partial answer. */
    private static String provision(Filled filled) {
        return filled.text(PROVISION).isEmpty() ? filled.text("provision") : filled.text(PROVISION);
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        if (outcomeOf(filled).isEmpty() || problems.find(GROUND).isPresent()) {
            return;
        }
        gates.objections(at, decision(filled)).forEach(problems::add);
    }

    private static Optional<Outcome> outcomeOf(Filled filled) {
        return ReplyGuide.outcomes().stream()
                .filter(it -> it.name().equals(filled.text(OUTCOME)))
                // A partial answer without a ground is none, which its field has told already.
                .filter(it -> it != Outcome.PARTIAL || !filled.ticked(GROUND).isEmpty())
                .findFirst();
    }

    @Override
    public boolean drafts() {
        return true;
    }

    private static ReplyDraft draft(Filled filled) {
        Decision decision = decision(filled);
        PaperKind kind = PaperKind.of(decision).orElseThrow();
        return new ReplyDraft(decision, kind, Delivery.valueOf(filled.text(WAY)), PaperFields.values(kind, filled));
    }

    @Override
    public List<PaperContent> papers(Situation at, Filled filled) {
        return List.of(draft(filled).paper(at.today()));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        ReplyDraft draft = draft(filled);
        Map<String, String> content = draft.content(codes(filled), provision(filled));
        Chain chain = proposals.propose(at, Matter.REPLY, content);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(),
                        kind(),
                        "答复送审：" + draft.decision().outcome().label() + "（" + chain.label() + "）",
                        at.reader().person())));
    }
}
