package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.StatutoryClock;

/**
 * One letter that asks for an opinion, without personal data.
 *
 * @param no running number within the case
 * @param label how stories call whom it asks: an organ by its name, a third party only by a number
 * @param letterReceivedOn day on which the letter arrived, from which the term runs; null until it is known
 * @param opinion null until there is one
 * @param disclosedOn day on which it was decided to disclose although they object (Art. 32), null where it was not
 */
public record Consultation(
        long id,
        RequestId request,
        int no,
        ConsultationKind kind,
        String label,
        String concerned,
        LocalDate sentOn,
        String letterNumber,
        @Nullable LocalDate letterReceivedOn,
        @Nullable Opinion opinion,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate disclosedOn) {

    /** By which the clock tells it from others that run at the same time. */
    public String eventId() {
        return "C" + no;
    }

    public boolean isAnswered() {
        return opinion != null;
    }

    /** Last day to answer; empty where none is known or none runs by law. */
    public Optional<LocalDate> lastDay(WorkingDayCalendar calendar) {
        return letterReceivedOn == null || !kind.hasTerm()
                ? Optional.empty()
                : Optional.of(calendar.addDays(letterReceivedOn, StatutoryClock.CONSULTATION_DAYS));
    }

    /** Whether an answer is still waited for on that day. */
    public boolean isOpen(WorkingDayCalendar calendar, LocalDate today) {
        return opinion == null
                && lastDay(calendar).map(last -> !today.isAfter(last)).orElse(true);
    }

    /** Whether disclosing what it is about still lacks a decision against their objection. */
    public boolean stands() {
        return opinion != null && opinion.objects() && disclosedOn == null;
    }
}
