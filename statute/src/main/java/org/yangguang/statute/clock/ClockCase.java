package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * A request as the clock sees it.
 *
 * @param received legal day of receipt (Art. 31)
 * @param asOf the day as of which one asks, not before {@code received}
 * @param events in any order
 */
public record ClockCase(LocalDate received, LocalDate asOf, List<ClockEvent> events) {
    public ClockCase {
        if (asOf.isBefore(received)) {
            throw new IllegalArgumentException("asked as of " + asOf + ", before the receipt on " + received);
        }
        events = List.copyOf(events);
    }
}
