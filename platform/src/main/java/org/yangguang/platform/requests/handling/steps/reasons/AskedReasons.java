package org.yangguang.platform.requests.handling.steps.reasons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking an applicant why so many.
 *
 * @param figures how many requests in which days, as the notice said
 * @param term last day to give reasons
 * @param given the applicant's reasons, null where none were entered here; those given online are in the case's files
 * @param assessment why they are not reasonable, null unless that was found
 * @param foundOn day of that finding, null unless there is one
 */
public record AskedReasons(
        String figures,
        LocalDate term,
        @Nullable String given,
        @Nullable String assessment,
        @Nullable LocalDate foundOn) {

    /** Whether the request may be answered as not handled (Art. 35). */
    public boolean foundExcessive() {
        return assessment != null;
    }

    /** Keeps the applicant's words out of logs. */
    @Override
    public String toString() {
        return "AskedReasons[" + figures + "]";
    }
}
