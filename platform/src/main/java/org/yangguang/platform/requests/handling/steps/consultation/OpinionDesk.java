package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.clock.ClockEvent;

/** Lets whoever was asked answer over the link in their letter; they see what they were asked, and never who applied. */
@Component
public class OpinionDesk {

    private final ConsultationRows rows;
    private final Cases cases;
    private final CaseBook book;
    private final Organs organs;
    private final Deeds deeds;
    private final JdbcClient database;
    private final CivilTime time;
    private final WorkingDays days;

    OpinionDesk(
            ConsultationRows rows,
            Cases cases,
            CaseBook book,
            Organs organs,
            Deeds deeds,
            JdbcClient database,
            CivilTime time,
            WorkingDays days) {
        this.rows = rows;
        this.cases = cases;
        this.book = book;
        this.organs = organs;
        this.deeds = deeds;
        this.database = database;
        this.time = time;
        this.days = days;
    }

    /**
     * A letter as its reader sees it.
     *
     * @param lastDay to answer by law, null while nobody knows when the letter arrived
     * @param answered the opinion given already, null until then
     * @param open whether the link still takes an answer
     */
    public record Asked(
            String organ,
            String letterNumber,
            String concerned,
            @Nullable LocalDate lastDay,
            @Nullable Opinion answered,
            @Nullable LocalDate answeredOn,
            boolean open) {}

    /** What a link leads to; empty for one that was never given out or whose letter was taken back. */
    public Optional<Asked> find(String secret) {
        return consultation(secret).map(of -> {
            CaseFile file = cases.get(of.request());
            Organ organ = organs.get(file.organ());
            return new Asked(
                    organ.name(),
                    of.letterNumber(),
                    of.concerned(),
                    of.lastDay(days.calendar()).orElse(null),
                    of.opinion(),
                    of.answeredOn(),
                    isOpen(of, file));
        });
    }

    private Optional<Consultation> consultation(String secret) {
        return OpinionLinks.canBe(secret) ? rows.find(OpinionLinks.trace(secret)) : Optional.empty();
    }

    private boolean isOpen(Consultation of, CaseFile file) {
        LocalDate last =
                of.lastDay(days.calendar()).orElseGet(() -> of.sentOn().plusDays(OpinionLinks.DAYS_WITHOUT_RECEIPT));
        return !of.isAnswered() && !file.state().isClosed() && !time.today().isAfter(last);
    }

    /**
     * Takes the answer, once: a second one changes nothing and is told what was answered first.
     *
     * @param next where the answer leads
     * @return refused where the link takes no answer any more
     */
    Effect answer(String key, String secret, Answer answer, String next) {
        Consultation of = consultation(secret).orElseThrow();
        CaseFile file = cases.get(of.request());
        Deed deed = Deed.of(key, StepDeed.OPINION_GIVEN, file.subject())
                .forOrgan(file.organ().value());
        return deeds.attemptAs(Actor.PUBLIC, deed, () -> answerNow(secret, answer, next));
    }

    private Effect answerNow(String secret, Answer answer, String next) {
        // Two answers at the same moment: the second waits here, and then finds the first.
        database.sql("select id from request_consultation where link = :link for update")
                .param("link", OpinionLinks.trace(secret))
                .query(Long.class)
                .single();
        Consultation of = consultation(secret).orElseThrow();
        CaseFile file = cases.get(of.request());
        if (!isOpen(of, file)) {
            return new Effect.Refused(java.util.List.of(of.isAnswered() ? "已经收到过您的意见。" : "答复期限已过，网上不能再答复；请直接与本机关联系。"));
        }
        LocalDate today = time.today();
        rows.answered(of, answer, today);
        CaseOutcome outcome = book.enter(
                of.request(),
                NewEntry.of(
                                new ClockEvent.Answered(today, of.kind().whom(), of.eventId()),
                                StepDeed.OPINION_GIVEN,
                                OpinionRecord.told(
                                                of,
                                                answer.opinion(),
                                                answer.reasons().isEmpty()) + "（网上答复）",
                                null)
                        .tellingApplicant("已收到一方对征求意见的答复。"));
        return switch (outcome) {
            case CaseOutcome.Written _ -> new Effect.Done(next);
            case CaseOutcome.Refused(var problems) -> new Effect.Refused(problems);
        };
    }
}
