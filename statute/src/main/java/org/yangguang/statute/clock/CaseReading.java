package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.ClockEvent.Answered;
import org.yangguang.statute.clock.ClockEvent.Asked;
import org.yangguang.statute.clock.ClockEvent.CorrectionAsked;
import org.yangguang.statute.clock.ClockEvent.CorrectionLapsed;
import org.yangguang.statute.clock.ClockEvent.CorrectionReceived;
import org.yangguang.statute.clock.ClockEvent.Deferred;
import org.yangguang.statute.clock.ClockEvent.Extended;
import org.yangguang.statute.clock.ClockEvent.FeeLapsed;
import org.yangguang.statute.clock.ClockEvent.FeeNoticeReceived;
import org.yangguang.statute.clock.ClockEvent.FeePaid;
import org.yangguang.statute.clock.ClockEvent.Replied;
import org.yangguang.statute.clock.ClockEvent.ReplySetAside;
import org.yangguang.statute.clock.ClockEvent.Withdrawn;
import org.yangguang.statute.clock.RefusedEvent.Reason;

/** Reads one case, event by event; used once. A refused event leaves no trace, so that later ones are judged fairly. */
final class CaseReading {
    private enum Phase {
        RUNNING,
        CORRECTING,
        PAYING,
        ANSWERED,
        ENDED
    }

    private static final Comparator<ClockEvent> LEGAL_ORDER = Comparator.comparing(ClockEvent::on)
            .thenComparing(ClockEvent::kind)
            // Any fixed order will do for two events of one kind and day, as long as the input's order does not decide.
            .thenComparing(ClockEvent::toString);

    private final WorkingDayCalendar calendar;
    private final ClockSettings settings;
    private final ClockCase of;
    private final CaseRecord written = new CaseRecord();
    private final List<Consultation> consultations = new ArrayList<>(2);

    private Phase phase = Phase.RUNNING;
    private Term term;
    private boolean extended;
    private boolean deferred;
    private boolean correctionAsked;
    private boolean correctionOpen;
    private @Nullable LocalDate correctionUntil;
    private boolean feeAsked;
    private boolean feeOpen;
    private @Nullable LocalDate feeUntil;
    private int leftBeforeFee;

    CaseReading(WorkingDayCalendar calendar, ClockSettings settings, ClockCase of) {
        this.calendar = calendar;
        this.settings = settings;
        this.of = of;
        this.term = new Term(of.received(), StatutoryClock.REPLY_DAYS, null);
    }

    ClockResult read() {
        List<ClockEvent> events = new ArrayList<>(of.events().size());
        for (ClockEvent event : of.events()) {
            if (!event.on().isAfter(of.asOf())) {
                events.add(event);
            }
        }
        events.sort(LEGAL_ORDER);
        written.startCounting(of.received(), Basis.ART_33);
        written.step(new Step(of.received(), null, Effect.START, due(of.received()), null, Basis.ART_33));
        for (ClockEvent event : events) {
            endSilentConsultations(event.on());
            Reason reason = judge(event);
            if (reason != null) {
                written.refuse(new RefusedEvent(event, reason));
            }
        }
        endSilentConsultations(of.asOf());
        return result();
    }

    private ClockResult result() {
        if (written.isRefused()) {
            return written.refusal();
        }
        LocalDate due = phase == Phase.RUNNING ? due(of.asOf()) : null;
        ClockState state = switch (phase) {
            case RUNNING -> due != null && isPaused(due) ? ClockState.PAUSED : ClockState.RUNNING;
            case CORRECTING, PAYING -> ClockState.STOPPED;
            case ANSWERED -> ClockState.ANSWERED;
            case ENDED -> ClockState.ENDED;
        };
        boolean provisional = due != null && !due.equals(term.fixed()) && calendar.isProvisional(term.start(), due);
        Integer left = null;
        if (due != null) {
            left = due.isBefore(of.asOf()) ? -calendar.countDays(due, of.asOf()) : calendar.countDays(of.asOf(), due);
        }
        return written.reading(of, state, due, provisional, left, consultations);
    }

    private boolean isPaused(LocalDate due) {
        for (Consultation each : consultations) {
            if (each.isExcluded() && each.isOpen(of.asOf()) && due.isAfter(each.after())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the event into account, or says why the law does not allow it. */
    private @Nullable Reason judge(ClockEvent event) {
        if (event.on().isBefore(of.received())) {
            return Reason.BEFORE_RECEIPT;
        }
        boolean over = phase == Phase.ANSWERED || phase == Phase.ENDED;
        // An opinion may arrive after the reply; that is nobody's fault and changes nothing.
        if (over && !(event instanceof Answered) && !(event instanceof ReplySetAside)) {
            return Reason.AFTER_END;
        }
        return switch (event) {
            case CorrectionAsked asked -> askCorrection(asked);
            case CorrectionReceived received -> receiveCorrection(received);
            case CorrectionLapsed lapsed -> lapseCorrection(lapsed);
            case Asked asked -> consult(asked);
            case Answered answered -> hear(answered);
            case Extended extension -> extend(extension);
            case Deferred deferral -> defer(deferral);
            case FeeNoticeReceived notice -> charge(notice);
            case FeePaid paid -> pay(paid);
            case FeeLapsed lapsed -> lapseFee(lapsed);
            case Withdrawn withdrawn -> finish(withdrawn, Phase.ENDED, Effect.END, null, Basis.NO_EXPRESS_TEXT);
            case Replied reply -> reply(reply);
            case ReplySetAside setAside -> startAgain(setAside);
        };
    }

    private @Nullable Reason askCorrection(CorrectionAsked asked) {
        if (correctionAsked) {
            return Reason.SECOND_CORRECTION_NOTICE;
        }
        if (phase != Phase.RUNNING) {
            return Reason.NO_RUNNING_CLOCK;
        }
        correctionAsked = true;
        correctionOpen = true;
        int days = settings.correctionDays().value();
        LocalDate until = asked.until() == null && days > 0 ? calendar.addDays(asked.on(), days) : asked.until();
        correctionUntil = until;
        LocalDate lastDay = calendar.addDays(of.received(), StatutoryClock.CORRECTION_NOTICE_DAYS);
        boolean late = asked.on().isAfter(lastDay);
        if (late) {
            written.breach(new Breach(asked.on(), Breach.Rule.CORRECTION_LATE, lastDay));
        }
        if (late && settings.lateCorrectionKeepsClock().value()) {
            return step(asked, Effect.NONE, due(asked.on()), until, Basis.ART_30);
        }
        phase = Phase.CORRECTING;
        written.startWaiting(asked.on(), Basis.ART_30, "等待申请人补正");
        return step(asked, Effect.STOP, null, until, Basis.ART_30);
    }

    private @Nullable Reason receiveCorrection(CorrectionReceived received) {
        if (!correctionOpen) {
            return Reason.CORRECTION_NOT_ASKED;
        }
        correctionOpen = false;
        return phase == Phase.CORRECTING ? restart(received, Basis.ART_30) : noEffect(received, Basis.ART_30);
    }

    private @Nullable Reason lapseCorrection(CorrectionLapsed lapsed) {
        if (!correctionOpen) {
            return Reason.CORRECTION_NOT_ASKED;
        }
        if (correctionUntil != null && lapsed.on().isBefore(correctionUntil)) {
            return Reason.LAPSE_BEFORE_TERM;
        }
        return finish(lapsed, Phase.ENDED, Effect.END, null, Basis.ART_30);
    }

    private @Nullable Reason consult(Asked asked) {
        LocalDate letter = asked.letterReceived();
        if (letter != null && letter.isBefore(asked.on())) {
            return Reason.LETTER_BEFORE_ASKED;
        }
        if (asked.id() != null && consultations.stream().anyMatch(it -> isSameAndOpen(it, asked))) {
            return Reason.CONSULTATION_OPEN;
        }
        boolean reasons = asked.whom() == Consulted.APPLICANT_REASONS;
        boolean known = letter != null && !reasons && !letter.isAfter(of.asOf());
        Consultation consultation = new Consultation(
                asked,
                settings.askedDayCounts().value() ? asked.on() : asked.on().minusDays(1),
                known && letter != null ? calendar.addDays(letter, StatutoryClock.CONSULTATION_DAYS) : null,
                !reasons || settings.reasonsPauseClock().value());
        consultations.add(consultation);
        LocalDate due = phase == Phase.RUNNING ? due(asked.on()) : null;
        boolean pauses = due != null && consultation.isExcluded() && due.isAfter(consultation.after());
        Basis basis = reasons ? Basis.ART_35 : Basis.ART_33;
        return step(asked, pauses ? Effect.PAUSE : Effect.NONE, due, consultation.termEnd(), basis);
    }

    private static boolean isSameAndOpen(Consultation consultation, Asked asked) {
        return !consultation.isAnswered() && consultation.is(asked.whom(), asked.id());
    }

    private @Nullable Reason hear(Answered answered) {
        List<Consultation> unanswered = consultations.stream()
                .filter(it -> it.asked().whom() == answered.whom() && !it.isAnswered())
                .toList();
        Optional<Consultation> found = unanswered.stream()
                .filter(it -> it.is(answered.whom(), answered.id()))
                .findFirst()
                .or(() -> answered.id() == null && unanswered.size() == 1
                        ? Optional.of(unanswered.getFirst())
                        : Optional.empty());
        if (found.isEmpty()) {
            return answered.id() == null && unanswered.size() > 1
                    ? Reason.CONSULTATION_AMBIGUOUS
                    : Reason.CONSULTATION_NOT_ASKED;
        }
        Consultation consultation = found.get();
        consultation.markAnswered();
        if (!consultation.isOpen(answered.on())) {
            return noEffect(answered, Basis.ART_33);
        }
        consultation.end(
                settings.answeredDayExcluded().value()
                        ? answered.on()
                        : answered.on().minusDays(1));
        resume(consultation, answered.on(), answered.kind(), Basis.ART_33);
        return null;
    }

    private void endSilentConsultations(LocalDate before) {
        consultations.stream()
                .filter(it -> it.lapsedBefore(before))
                .sorted(Comparator.comparing(it -> it.lastDay(before)))
                .forEach(it -> {
                    LocalDate lastDay = it.lastDay(before);
                    it.end(lastDay);
                    resume(it, lastDay, null, it.asked().whom().silence());
                });
    }

    private void resume(Consultation ended, LocalDate on, @Nullable EventKind event, Basis basis) {
        LocalDate due = phase == Phase.RUNNING ? due(on) : null;
        boolean paused = due != null && ended.isExcluded() && due.isAfter(ended.after());
        boolean another = consultations.stream().anyMatch(it -> it.isExcluded() && it.isOpen(on));
        written.step(new Step(on, event, paused && !another ? Effect.RESUME : Effect.NONE, due, null, basis));
    }

    private @Nullable Reason extend(Extended extension) {
        if (extension.days() < 1 || extension.days() > StatutoryClock.MAX_EXTENSION_DAYS) {
            return Reason.EXTENSION_DAYS;
        }
        if (extended) {
            return Reason.SECOND_EXTENSION;
        }
        if (deferred) {
            return Reason.EXTENSION_AFTER_DEFERRAL;
        }
        if (phase != Phase.RUNNING) {
            return Reason.NO_RUNNING_CLOCK;
        }
        LocalDate due = due(extension.on());
        if (extension.on().isAfter(due)) {
            written.breach(new Breach(extension.on(), Breach.Rule.EXTENSION_LATE, due));
            return noEffect(extension, Basis.ART_33);
        }
        extended = true;
        term = term.plus(calendar, extension.days());
        return step(extension, Effect.EXTEND, due(extension.on()), null, Basis.ART_33);
    }

    private @Nullable Reason defer(Deferred deferral) {
        if (deferred) {
            return Reason.SECOND_DEFERRAL;
        }
        if (phase != Phase.RUNNING) {
            return Reason.NO_RUNNING_CLOCK;
        }
        LocalDate due = due(deferral.on());
        if (!deferral.until().isAfter(due)) {
            return Reason.DEFERRAL_NOT_LATER;
        }
        if (deferral.on().isAfter(due)) {
            written.breach(new Breach(deferral.on(), Breach.Rule.DEFERRAL_LATE, due));
            return noEffect(deferral, Basis.ART_35);
        }
        deferred = true;
        term = term.notBefore(deferral.until());
        return step(deferral, Effect.DEFER, due(deferral.on()), null, Basis.ART_35);
    }

    private @Nullable Reason charge(FeeNoticeReceived notice) {
        if (feeAsked) {
            return Reason.SECOND_FEE_NOTICE;
        }
        if (phase != Phase.RUNNING) {
            return Reason.NO_RUNNING_CLOCK;
        }
        LocalDate sent = notice.sent() == null ? notice.on() : notice.sent();
        if (sent.isAfter(notice.on())) {
            return Reason.FEE_NOTICE_SENT_AFTER_RECEIPT;
        }
        feeAsked = true;
        feeOpen = true;
        LocalDate due = due(sent);
        if (sent.isAfter(due)) {
            written.breach(new Breach(sent, Breach.Rule.FEE_NOTICE_LATE, due));
            return noEffect(notice, Basis.FEE_RULES);
        }
        phase = Phase.PAYING;
        leftBeforeFee = calendar.countDays(notice.on(), due(notice.on()));
        feeUntil = calendar.addDays(notice.on(), settings.feePaymentDays().value());
        written.startWaiting(notice.on(), Basis.FEE_RULES, "等待申请人缴费");
        return step(notice, Effect.STOP, null, feeUntil, Basis.FEE_RULES);
    }

    private @Nullable Reason pay(FeePaid paid) {
        if (!feeOpen) {
            return Reason.FEE_NOT_ASKED;
        }
        feeOpen = false;
        if (phase != Phase.PAYING) {
            return noEffect(paid, Basis.FEE_RULES);
        }
        return settings.feePaidRestartsClock().value() ? restart(paid, Basis.FEE_RULES) : resume(paid);
    }

    private @Nullable Reason resume(FeePaid paid) {
        phase = Phase.RUNNING;
        term = new Term(paid.on(), Math.max(1, leftBeforeFee), term.fixed());
        written.startCounting(paid.on(), Basis.FEE_RULES);
        return step(paid, Effect.RESUME, due(paid.on()), null, Basis.FEE_RULES);
    }

    private @Nullable Reason lapseFee(FeeLapsed lapsed) {
        if (!feeOpen) {
            return Reason.FEE_NOT_ASKED;
        }
        if (feeUntil == null) {
            return Reason.FEE_NOTICE_VOID;
        }
        if (lapsed.on().isBefore(feeUntil)) {
            return Reason.PAYMENT_TERM_OPEN;
        }
        return finish(lapsed, Phase.ENDED, Effect.END, null, Basis.FEE_RULES);
    }

    private @Nullable Reason reply(Replied reply) {
        LocalDate due = phase == Phase.RUNNING ? due(reply.on()) : null;
        if (due != null && reply.on().isAfter(due)) {
            written.breach(new Breach(reply.on(), Breach.Rule.REPLY_LATE, due));
        }
        return finish(reply, Phase.ANSWERED, Effect.ANSWER, due, Basis.ART_33);
    }

    private @Nullable Reason startAgain(ReplySetAside setAside) {
        if (phase != Phase.ANSWERED && phase != Phase.ENDED) {
            return Reason.NOTHING_TO_SET_ASIDE;
        }
        LocalDate until = setAside.until();
        if (until != null && !until.isAfter(setAside.on())) {
            return Reason.ORDERED_DATE_NOT_LATER;
        }
        extended = false;
        deferred = false;
        phase = Phase.RUNNING;
        term = new Term(
                setAside.on(), until == null ? settings.daysAfterSetAside().value() : 0, until);
        written.startCounting(setAside.on(), Basis.REVIEW_OR_COURT);
        return step(setAside, Effect.RESTART, due(setAside.on()), null, Basis.REVIEW_OR_COURT);
    }

    private @Nullable Reason restart(ClockEvent event, Basis basis) {
        phase = Phase.RUNNING;
        term = new Term(event.on(), StatutoryClock.REPLY_DAYS, null);
        written.startCounting(event.on(), basis);
        return step(event, Effect.RESTART, due(event.on()), null, basis);
    }

    private @Nullable Reason finish(
            ClockEvent event, Phase end, Effect effect, @Nullable LocalDate comparedWith, Basis basis) {
        phase = end;
        correctionOpen = false;
        feeOpen = false;
        consultations.forEach(it -> it.end(event.on()));
        written.end(event.on());
        return step(event, effect, comparedWith, null, basis);
    }

    private @Nullable Reason noEffect(ClockEvent event, Basis basis) {
        return step(event, Effect.NONE, phase == Phase.RUNNING ? due(event.on()) : null, null, basis);
    }

    /** Writes the step of an event that is allowed. */
    private @Nullable Reason step(
            ClockEvent event, Effect effect, @Nullable LocalDate due, @Nullable LocalDate until, Basis basis) {
        written.step(new Step(event.on(), event.kind(), effect, due, until, basis));
        return null;
    }

    private LocalDate due(LocalDate today) {
        return term.due(calendar, consultations, today);
    }
}
