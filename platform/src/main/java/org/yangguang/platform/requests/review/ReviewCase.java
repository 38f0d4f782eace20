package org.yangguang.platform.requests.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;

/**
 * A matter of reconsideration or litigation about a reply (Art. 51).
 *
 * @param number registration number of the request
 * @param organ who answers for the reply
 * @param after the reconsideration that a suit followed, null for any other
 * @param body reviewing organ or court of first instance
 * @param notifiedOn the day on which the copy of the application or complaint reached us
 * @param answerDue our last day to answer
 * @param answeredOn null until we answered
 * @param result null while it is pending
 * @param decidedOn null while it is pending
 * @param receivedOn the day on which the decision reached us, null until then
 */
public record ReviewCase(
        ReviewId id,
        RequestId request,
        String number,
        String title,
        OrganId organ,
        ReviewKind kind,
        @Nullable ReviewId after,
        String body,
        @Nullable String caseNumber,
        LocalDate filedOn,
        LocalDate notifiedOn,
        LocalDate answerDue,
        @Nullable LocalDate answeredOn,
        @Nullable ReviewResult result,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String note) {

    /** Whether our answer is missing after its last day. */
    public boolean isAnswerLate(LocalDate today) {
        return answeredOn == null && today.isAfter(answerDue);
    }

    /** As the trail names it. */
    public String subject() {
        return "review:" + id.value();
    }
}
