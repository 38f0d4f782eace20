package org.yangguang.platform.requests.handling.reply;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.handling.DisclosureReviews;
import org.yangguang.platform.requests.handling.DisclosureReviews.Conclusion;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** Nothing is disclosed that was not reviewed (Art. 17), and no more than the review allows. */
@Component
class ReviewedBefore implements ReplyGate {

    private final DisclosureReviews reviews;

    ReviewedBefore(DisclosureReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<String> objection(Situation at, Decision decision) {
        Outcome outcome = decision.outcome();
        if (outcome != Outcome.DISCLOSED && outcome != Outcome.PARTIAL) {
            return Optional.empty();
        }
        Optional<Conclusion> reviewed = reviews.last(at.file().id());
        if (reviewed.isEmpty()) {
            return Optional.of("公开前应当审查，请先登记公开前审查（《条例》第十七条）。");
        }
        Conclusion conclusion = reviewed.get();
        boolean fits =
                conclusion == Conclusion.DISCLOSE || (conclusion == Conclusion.PART && outcome == Outcome.PARTIAL);
        return fits
                ? Optional.empty()
                : Optional.of("公开前审查的结论是“" + conclusion.label() + "”，与“" + outcome.label() + "”不符（《条例》第十七条）。");
    }
}
