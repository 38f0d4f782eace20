package org.yangguang.platform.requests.handling.reply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.requests.handling.approval.Proposal;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/**
 * A reply as it was put before the chain.
 *
 * @param values the own fields of its document
 */
record ReplyDraft(Decision decision, PaperKind kind, Delivery way, Map<String, String> values) {

    private static final String OUTCOME = "outcome";
    private static final String GROUNDS = "grounds";
    private static final String PROVISION = "provision-of-ground";
    private static final String WAY = "way";
    private static final String VALUE = "paper.";

    static ReplyDraft of(Proposal proposal) {
        Decision decision = Grounds.decision(
                Outcome.valueOf(proposal.value(OUTCOME)),
                Arrays.asList(proposal.value(GROUNDS).split(",", -1)),
                proposal.value(PROVISION));
        Map<String, String> values = new HashMap<>();
        proposal.content().forEach((key, value) -> {
            if (key.startsWith(VALUE)) {
                values.put(key.substring(VALUE.length()), value);
            }
        });
        return new ReplyDraft(
                decision, PaperKind.of(decision).orElseThrow(), Delivery.valueOf(proposal.value(WAY)), values);
    }

    Map<String, String> content(List<String> grounds, String provision) {
        Map<String, String> content = new HashMap<>();
        content.put(OUTCOME, decision.outcome().name());
        content.put(GROUNDS, String.join(",", grounds));
        content.put(PROVISION, provision);
        content.put(WAY, way.name());
        content.put("summary", decision.outcome().label());
        values.forEach((key, value) -> content.put(VALUE + key, value));
        return content;
    }

    /** The document on a day. */
    PaperContent paper(LocalDate on) {
        Map<String, String> all = new HashMap<>(values);
        all.put("delivery", way.label());
        return new PaperContent(kind, all, on, way == Delivery.ONLINE);
    }
}
