package org.yangguang.statute.review;

import java.time.LocalDate;
import org.yangguang.statute.calendar.CalendarDate;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** How long the organ has to answer for its reply, with the evidence on which it rests. */
public enum AnswerTerm {
    /**
     * To the reconsideration organ: 10 days from receipt of the copy of the application. Since the revised 行政复议法 is in
     * force, a term of 10 days means working days (Art. 88); before, calendar days. That the term is 10 days is the rule
     * for the ordinary procedure, known to us from practice, not read in the article.
     */
    RECONSIDERATION(10, "《行政复议法》第四十八条、第八十八条") {
        @Override
        public CalendarDate due(LocalDate notified, WorkingDayCalendar calendar) {
            return notified.isBefore(REVISED)
                    ? working(notified.plusDays(days()), calendar)
                    : calendar.add(notified, days());
        }
    },
    /** To the court: 15 days from receipt of the copy of the complaint, in calendar days (行政诉讼法 Art. 67). */
    COURT(15, "《行政诉讼法》第六十七条") {
        @Override
        public CalendarDate due(LocalDate notified, WorkingDayCalendar calendar) {
            return working(notified.plusDays(days()), calendar);
        }
    };

    private static final LocalDate REVISED = LocalDate.of(2024, 1, 1);

    private final int days;
    private final String basis;

    AnswerTerm(int days, String basis) {
        this.days = days;
        this.basis = basis;
    }

    /** Last day to answer; the day of receipt is not counted. */
    public abstract CalendarDate due(LocalDate notified, WorkingDayCalendar calendar);

    /** Days of the term. */
    public int days() {
        return days;
    }

    /** The articles, in Chinese. */
    public String basis() {
        return basis;
    }

    /** A last day on which nobody works moves to the next on which one does (法释〔2018〕1号 Art. 48). */
    private static CalendarDate working(LocalDate day, WorkingDayCalendar calendar) {
        return calendar.isWorkingDay(day)
                ? new CalendarDate(day, calendar.isProvisional(day, day))
                : calendar.add(day, 1);
    }
}
