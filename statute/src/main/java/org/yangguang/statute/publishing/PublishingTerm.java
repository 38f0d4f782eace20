package org.yangguang.statute.publishing;

import java.time.LocalDate;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/**
 * A term for publishing, from the day the information is formed or changed (or another day that the text names).
 *
 * @param days at least 1; the first day itself does not count
 * @param force what stands behind it
 * @param basis the text, in Chinese
 */
public record PublishingTerm(int days, Unit unit, Force force, String basis) {
    /** In what a term is counted. */
    public enum Unit {
        WORKING_DAYS,
        /** A last day that is not worked moves to the next working day (法释〔2018〕1号 Art. 48). */
        CALENDAR_DAYS
    }

    /** What stands behind a term. */
    public enum Force {
        /** A law or an administrative regulation: it takes the place of the general term, shorter or longer (Art. 26). */
        LAW,
        /** A catalogue or an internal rule: it can only be stricter. */
        INTERNAL
    }

    /** The general term of Art. 26. */
    public static final PublishingTerm GENERAL = new PublishingTerm(20, Unit.WORKING_DAYS, Force.LAW, "《条例》第二十六条");

    /** Budgets and final accounts, from their approval. */
    public static final PublishingTerm BUDGET = new PublishingTerm(20, Unit.CALENDAR_DAYS, Force.LAW, "《预算法》第十四条");

    /** Licences and penalties under dual publicity (双公示), from the decision. */
    public static final PublishingTerm DUAL_PUBLICITY =
            new PublishingTerm(7, Unit.WORKING_DAYS, Force.INTERNAL, "行政许可和行政处罚等信用信息公示要求");

    /**
     * Withdrawal of a published penalty decision that was changed, revoked, found unlawful or void; the reason must be
     * made public too. Terms of three days in that law are working days (Art. 85).
     */
    public static final PublishingTerm PENALTY_WITHDRAWAL =
            new PublishingTerm(3, Unit.WORKING_DAYS, Force.LAW, "《行政处罚法》第四十八条、第八十五条");

    public PublishingTerm {
        if (days < 1) {
            throw new IllegalArgumentException("publishing term of " + days + " days: " + basis);
        }
    }

    /** Last day of the term. */
    public CalendarDate lastDay(LocalDate from, WorkingDayCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.add(from, days);
            // The first working day after the day before is that day, or the next one that is worked.
            case CALENDAR_DAYS -> calendar.add(from.plusDays(days - 1L), 1);
        };
    }
}
