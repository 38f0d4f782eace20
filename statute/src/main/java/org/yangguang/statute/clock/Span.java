package org.yangguang.statute.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days treated alike.
 *
 * @param after the day before the first one
 * @param upTo the last one, null if it is open
 */
public record Span(LocalDate after, @Nullable LocalDate upTo, Kind kind, Basis basis, String reason) {
    /** How the days are treated. */
    public enum Kind {
        /** Working days count; a new span counts from one again. */
        COUNTING,
        /** Time for consultations. */
        EXCLUDED,
        /** The applicant must act. */
        WAITING
    }

    /** Whether the day lies in it. */
    public boolean covers(LocalDate day) {
        return day.isAfter(after) && (upTo == null || !day.isAfter(upTo));
    }
}
