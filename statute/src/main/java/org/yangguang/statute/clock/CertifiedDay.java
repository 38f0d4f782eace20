package org.yangguang.statute.clock;

import java.time.LocalDate;

/**
 * One line of a certificate.
 *
 * @param number number of the day in the running count, 0 if it does not count
 * @param reason in Chinese: why it counts or not, by which notice or article
 */
public record CertifiedDay(LocalDate date, Mark mark, int number, String reason) {
    /** How a day was treated. */
    public enum Mark {
        /** Day of receipt, or another day zero: counting starts with the next day. */
        DAY_ZERO,
        /** Counted. */
        COUNTED,
        /** Not a working day. */
        NOT_WORKING,
        /** Taken by a consultation. */
        EXCLUDED,
        /** The applicant had to act. */
        WAITING
    }

    public boolean counts() {
        return mark == Mark.COUNTED;
    }
}
