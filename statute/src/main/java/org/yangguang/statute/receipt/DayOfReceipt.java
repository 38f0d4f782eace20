package org.yangguang.statute.receipt;

import java.time.LocalDate;
import java.util.List;

/** Which day is the day of receipt. */
public sealed interface DayOfReceipt {
    /**
     * The day is fixed; the clock starts with it as day zero.
     *
     * @param confirmedLate true if the office should have confirmed on the day of arrival and did not try: the day
     *     stands, the duty was broken
     */
    record Fixed(LocalDate on, IntakeChannel channel, boolean confirmedLate) implements DayOfReceipt {}

    /** The day is not fixed yet and the clock has not started. */
    record Open(IntakeChannel channel, List<Missing> missing) implements DayOfReceipt {
        public Open {
            missing = List.copyOf(missing);
        }

        /** One Chinese sentence for each thing missing. */
        public List<String> messages() {
            return missing.stream().map(it -> it.message(channel)).toList();
        }
    }

    /** What is missing. */
    enum Missing {
        ARRIVAL,
        CONFIRMATION,
        CONFIRMATION_AFTER_ARRIVAL,
        EVIDENCE;

        private String message(IntakeChannel channel) {
            return switch (this) {
                case ARRIVAL -> "缺少" + channel.arrival() + "（" + channel.basis() + "）。";
                case CONFIRMATION -> "尚未与申请人确认，应当于到达当日确认（" + channel.basis() + "）。";
                case CONFIRMATION_AFTER_ARRIVAL -> "确认日期早于到达日期。";
                case EVIDENCE -> "缺少" + channel.evidence().label() + "。";
            };
        }
    }
}
