package org.yangguang.statute.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request, with the day that counts for it. */
public sealed interface ClockEvent {
    LocalDate on();

    EventKind kind();

    /**
     * The correction notice was sent (Art. 30).
     *
     * @param until last day of the term set for the applicant, null if it is not known here
     */
    record CorrectionAsked(LocalDate on, @Nullable LocalDate until) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_ASKED;
        }
    }

    /** The corrected request was received. */
    record CorrectionReceived(LocalDate on) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_RECEIVED;
        }
    }

    /** The applicant did not correct in time without good reason; the request is deemed abandoned. */
    record CorrectionLapsed(LocalDate on) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_LAPSED;
        }
    }

    /**
     * A letter asking for an opinion was sent.
     *
     * @param id tells consultations apart that run at the same time, null if there is no need
     * @param letterReceived day the letter reached whom it asks, from which the 15 working days run; null if that is
     *     not known, or if no term runs (Art. 33 ¶3)
     */
    record Asked(
            LocalDate on,
            Consulted whom,
            @Nullable String id,
            @Nullable LocalDate letterReceived) implements ClockEvent {
        @Override
        public EventKind kind() {
            return whom.asked();
        }
    }

    /**
     * The opinion was received.
     *
     * @param id of the consultation, null if there is no need
     */
    record Answered(LocalDate on, Consulted whom, @Nullable String id) implements ClockEvent {
        @Override
        public EventKind kind() {
            return whom.answered();
        }
    }

    /**
     * Extension, approved by the head of the disclosure office and notified to the applicant on this day (Art. 33 ¶2).
     *
     * @param days working days, 1 to 20
     */
    record Extended(LocalDate on, int days) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.EXTENDED;
        }
    }

    /**
     * A later date was fixed for a large but reasonable request and notified on this day (Art. 35).
     *
     * @param until the date fixed
     */
    record Deferred(LocalDate on, LocalDate until) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEFERRED;
        }
    }

    /**
     * The applicant received a fee notice.
     *
     * @param sent day on which it was sent, which must lie within the period; null: the day of receipt is taken
     */
    record FeeNoticeReceived(LocalDate on, @Nullable LocalDate sent) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.FEE_NOTICE_RECEIVED;
        }
    }

    /** The fee was paid in full. */
    record FeePaid(LocalDate on) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.FEE_PAID;
        }
    }

    /** The payment term ended unpaid; the request is deemed abandoned. */
    record FeeLapsed(LocalDate on) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.FEE_LAPSED;
        }
    }

    /** The applicant withdrew the request. */
    record Withdrawn(LocalDate on) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.WITHDRAWN;
        }
    }

    /**
     * The final reply was given.
     *
     * @param on the day that counts for the way of delivery
     * @param delivery null if not known; the clock asks only for the day
     */
    record Replied(LocalDate on, @Nullable Delivery delivery) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPLIED;
        }
    }

    /**
     * The organ received a decision on review or a judgment that sets its reply aside and orders a new one.
     *
     * @param until last day that the decision orders, null if it orders none
     */
    record ReplySetAside(LocalDate on, @Nullable LocalDate until) implements ClockEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPLY_SET_ASIDE;
        }
    }
}
