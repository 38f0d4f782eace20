package org.yangguang.statute.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the arrival of a request.
 *
 * @param arrivedOn the day named by {@link IntakeChannel#arrival()}, null if it is not known
 * @param confirmedOn day on which the applicant confirmed, null if that has not happened or is not needed. A site that
 *     confirms at once makes it the day of sending, so that the clock never starts late
 * @param attempts days on which the office tried to reach the applicant in vain
 * @param evidence what is on file
 */
public record Arrival(
        IntakeChannel channel,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        Set<LocalDate> attempts,
        Set<Evidence> evidence) {
    public Arrival {
        attempts = Set.copyOf(attempts);
        evidence = Set.copyOf(evidence);
    }

    /** An arrival that needs no confirmation and of which all is known. */
    public static Arrival on(LocalDate day, IntakeChannel channel) {
        return new Arrival(channel, day, null, Set.of(), Set.of(channel.evidence()));
    }

    /** An arrival that was confirmed, with the record on file. */
    public static Arrival confirmed(LocalDate arrivedOn, LocalDate confirmedOn, IntakeChannel channel) {
        return new Arrival(channel, arrivedOn, confirmedOn, Set.of(), Set.of(channel.evidence()));
    }

    /** The day of receipt, or all that is missing to fix it. */
    public DayOfReceipt dayOfReceipt() {
        List<DayOfReceipt.Missing> missing = new ArrayList<>();
        if (arrivedOn == null) {
            missing.add(DayOfReceipt.Missing.ARRIVAL);
        }
        if (channel.needsConfirmation() && confirmedOn == null) {
            missing.add(DayOfReceipt.Missing.CONFIRMATION);
        }
        if (arrivedOn != null && confirmedOn != null && confirmedOn.isBefore(arrivedOn)) {
            missing.add(DayOfReceipt.Missing.CONFIRMATION_AFTER_ARRIVAL);
        }
        if (!evidence.contains(channel.evidence())) {
            missing.add(DayOfReceipt.Missing.EVIDENCE);
        }
        LocalDate day = channel.needsConfirmation() ? confirmedOn : arrivedOn;
        return day == null || !missing.isEmpty()
                ? new DayOfReceipt.Open(channel, missing)
                : new DayOfReceipt.Fixed(day, channel, confirmedLate());
    }

    /** The letter or message lay: nobody tried on the day it came, and it was confirmed later. */
    private boolean confirmedLate() {
        return channel.needsConfirmation()
                && arrivedOn != null
                && confirmedOn != null
                && confirmedOn.isAfter(arrivedOn)
                && !attempts.contains(arrivedOn);
    }
}
