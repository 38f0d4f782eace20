package org.yangguang.platform.requests.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.review.Instance;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.ReviewId;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.ReviewResult;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.Ending;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.platform.requests.review.Reviews;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

/** The four suits of 2020: three upheld, one corrected, whose reply was given anew. */
@Component
class DemoSuits {

    private static final String COURT = "沂水县人民法院";

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final CaseBook book;
    private final CivilTime time;

    DemoSuits(Reviewing reviewing, Reviews reviews, CaseBook book, CivilTime time) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.book = book;
        this.time = time;
    }

    void tell(Map<String, DemoStory> stories) {
        suit(stories, "征地补偿款分配花名册", 1, LocalDate.of(2020, 9, 21), LocalDate.of(2020, 11, 20), ReviewResult.UPHELD);
        suit(stories, "某路拓宽工程拆迁评估报告", 2, LocalDate.of(2020, 10, 26), LocalDate.of(2020, 12, 18), ReviewResult.UPHELD);
        suit(stories, "某村集体资产处置公告", 3, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 8, 20), ReviewResult.UPHELD);
        CaseFile anew = Objects.requireNonNull(suit(
                stories,
                "某村2001年征地协议",
                4,
                LocalDate.of(2020, 7, 6),
                LocalDate.of(2020, 10, 15),
                ReviewResult.CORRECTED));
        LocalDate replied = LocalDate.of(2020, 11, 10);
        write(
                anew,
                NewEntry.of(
                                new ClockEvent.Replied(replied, Delivery.POST),
                                HandlingDeed.REPLY_DELIVERED,
                                "重新检索后在镇经管站档案中找到，予以公开",
                                null)
                        .tellingApplicant("已重新答复：予以公开。")
                        .deciding(Decision.of(Outcome.DISCLOSED)));
        write(anew, NewEntry.of(replied.plusDays(3), HandlingDeed.DELIVERY_PROVED, "邮政特快专递已签收，回执归档", null));
        write(anew, NewEntry.of(replied.plusDays(10), HandlingDeed.CASE_ARCHIVED, "案卷归档，保管期限10年", null));
    }

    private void write(CaseFile file, NewEntry entry) {
        time.replay(entry.on(), () -> {
            if (book.enter(file.id(), entry) instanceof CaseOutcome.Refused(var problems)) {
                throw new IllegalStateException(problems.toString());
            }
        });
    }

    /** The case that begins anew, null where the reply was upheld. */
    private @Nullable CaseFile suit(
            Map<String, DemoStory> stories,
            String title,
            int n,
            LocalDate filed,
            LocalDate decided,
            ReviewResult result) {
        CaseFile file = Objects.requireNonNull(stories.get(title), title).file();
        String number = "（2020）鲁1323行初" + (40 + n) + "号";
        LocalDate notified = filed.plusDays(3);
        ReviewId[] id = new ReviewId[1];
        time.replay(
                notified,
                () -> id[0] = reviewing.open(
                        file, new NewReview(ReviewKind.LITIGATION_DIRECT, null, COURT, number, filed, notified), null));
        ReviewCase review = find(file.organ(), id[0]);
        time.replay(notified.plusDays(11), () -> reviewing.answered(review, notified.plusDays(11), null));
        LocalDateTime heard = decided.minusDays(20).atTime(9, 0);
        String decision = result == ReviewResult.UPHELD ? "驳回原告的诉讼请求" : "撤销被诉答复，责令重新答复";
        time.replay(
                decided,
                () -> reviewing.instance(
                        review, new Instance(1, COURT, number, filed.plusDays(2), heard, decided, decision), null));
        LocalDate received = decided.plusDays(5);
        Ending ending = new Ending(result, decided, received, result == ReviewResult.CORRECTED, null, decision);
        CaseFile[] anew = new CaseFile[1];
        time.replay(received, () -> {
            Optional<CaseFile> begun = reviewing.decide(review, ending, null);
            begun.ifPresent(it -> anew[0] = it);
        });
        return anew[0];
    }

    private ReviewCase find(OrganId organ, ReviewId id) {
        return reviews.find(organ, id).orElseThrow();
    }
}
