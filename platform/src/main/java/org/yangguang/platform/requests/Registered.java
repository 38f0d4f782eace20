package org.yangguang.platform.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant is told at once.
 *
 * @param number registration number
 * @param queryCode told only now; it is not kept in a form that could be read
 * @param receivedOn the day of receipt, null until it is fixed
 * @param due last day to reply, null until the day of receipt is fixed
 */
public record Registered(
        RequestId id,
        String number,
        String queryCode,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate due,
        boolean provisional) {

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "Registered[" + number + "]";
    }
}
