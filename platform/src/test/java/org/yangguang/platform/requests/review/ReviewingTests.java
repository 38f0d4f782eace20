package org.yangguang.platform.requests.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.review.Reviewing.Ending;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;

@RunningPlatform
@Transactional
class ReviewingTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 10);
    private static final LocalDate REPLIED = LocalDate.of(2026, 3, 10);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 4, 1);

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    Cases cases;

    @Autowired
    Applicants applicants;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewTasks tasks;

    OrganId organ = new OrganId(1);

    @BeforeEach
    void organ() {
        organ = organs.root().id();
    }

    private CaseFile answered() {
        Registered request = registering.register(Submissions.online(organ, RECEIVED));
        book.enter(
                request.id(),
                NewEntry.of(new ClockEvent.Replied(REPLIED, Delivery.POST), RequestDeed.RECEIPT_FIXED, "答复", null)
                        .deciding(Decision.partial(Set.of(Ground.ThirdPartyInterest.PRIVACY))));
        return cases.get(request.id());
    }

    private static NewReview review(ReviewKind kind) {
        return new NewReview(kind, null, "沂水县人民政府", null, LocalDate.of(2026, 3, 25), NOTIFIED);
    }

    private ReviewCase opened(CaseFile file, ReviewKind kind) {
        ReviewId id = reviewing.open(file, review(kind), null);
        return reviews.find(organ, id).orElseThrow();
    }

    private static Ending ending(ReviewResult result, boolean again, @Nullable LocalDate until) {
        return new Ending(result, LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 22), again, until, null);
    }

    @Test
    void our_own_term_runs_from_the_day_the_copy_reached_us() {
        ReviewCase review = opened(answered(), ReviewKind.RECONSIDERATION);
        assertThat(review.answerDue()).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(review.isAnswerLate(LocalDate.of(2026, 4, 16))).isFalse();
        assertThat(review.isAnswerLate(LocalDate.of(2026, 4, 17))).isTrue();
        assertThat(tasks.shortfalls(LocalDate.of(2026, 4, 17)))
                .anyMatch(it -> it.since().equals(LocalDate.of(2026, 4, 17)));

        reviewing.answered(review, LocalDate.of(2026, 4, 10), null);
        assertThat(tasks.shortfalls(LocalDate.of(2026, 4, 17)))
                .noneMatch(it -> it.address().endsWith("/" + review.id().value()));
    }

    @Test
    void a_request_that_waits_in_time_cannot_be_reviewed_yet() {
        Registered request = registering.register(Submissions.online(organ, LocalDate.now(CivilTime.ZONE)));
        assertThat(reviewing.problems(cases.get(request.id()), review(ReviewKind.RECONSIDERATION), List.of()))
                .anyMatch(it -> it.contains("尚未答复"));
    }

    @Test
    void a_suit_after_reconsideration_needs_one_that_has_ended() {
        CaseFile file = answered();
        ReviewCase first = opened(file, ReviewKind.RECONSIDERATION);
        assertThat(reviewing.problems(file, review(ReviewKind.LITIGATION_AFTER_REVIEW), reviews.of(file.id())))
                .singleElement()
                .asString()
                .contains("没有已经审结的行政复议");
        reviewing.decide(first, ending(ReviewResult.UPHELD, false, null), null);
        assertThat(reviewing.problems(file, review(ReviewKind.LITIGATION_AFTER_REVIEW), reviews.of(file.id())))
                .isEmpty();
    }

    @Test
    void a_reply_set_aside_begins_anew_with_a_full_term_from_the_decision() {
        CaseFile file = answered();
        ReviewCase review = opened(file, ReviewKind.RECONSIDERATION);
        CaseFile anew = reviewing
                .decide(review, ending(ReviewResult.CORRECTED, true, null), null)
                .orElseThrow();
        assertThat(anew.way()).isEqualTo(IntakeWay.SET_ASIDE);
        assertThat(anew.origin()).isEqualTo(file.id());
        assertThat(anew.state()).isEqualTo(CaseState.RUNNING);
        assertThat(anew.due()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(anew.outcome()).isNull();
        assertThat(applicants.read(anew.id())).isEqualTo(applicants.read(file.id()));
        assertThat(cases.get(file.id()).closedOn()).isEqualTo(REPLIED);
    }

    @Test
    void a_decision_that_orders_a_day_fixes_it() {
        ReviewCase review = opened(answered(), ReviewKind.RECONSIDERATION);
        LocalDate ordered = LocalDate.of(2026, 6, 5);
        assertThat(reviewing
                        .decide(review, ending(ReviewResult.CORRECTED, true, ordered), null)
                        .orElseThrow()
                        .due())
                .isEqualTo(ordered);
    }

    @Test
    void what_does_not_fit_is_named_all_at_once() {
        ReviewCase review = opened(answered(), ReviewKind.RECONSIDERATION);
        Ending wrong = new Ending(
                ReviewResult.UPHELD,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 2, 1),
                true,
                LocalDate.of(2026, 1, 1),
                null);
        assertThat(reviewing.problems(review, wrong)).hasSize(4);
    }
}
