package org.yangguang.statute.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One effect on the clock, in the order in which they happened.
 *
 * @param on day of the event; where silence ends a consultation, the last day on which it could be answered
 * @param event null for the silent end of a consultation and for the start
 * @param due last day to reply as it stood after this step, a consultation still open being taken to end in silence, or
 *     at once where no term runs; null where no clock runs to a date. For an answer, the day with which it is compared
 * @param until last day for others to act: to answer a letter, to correct or to pay; null if none is known
 */
public record Step(
        LocalDate on,
        @Nullable EventKind event,
        Effect effect,
        @Nullable LocalDate due,
        @Nullable LocalDate until,
        Basis basis) {}
