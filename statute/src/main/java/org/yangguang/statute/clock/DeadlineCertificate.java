package org.yangguang.statute.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.calendar.CalendarDay;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.WorkingDayCalendar;
import org.yangguang.statute.clock.CertifiedDay.Mark;

/**
 * The proof of a date: every day from the receipt on, whether it counts, as which number, and by which notice or
 * article.
 *
 * @param of the reading explained
 * @param days in order, without a gap; up to the last day to reply, or where no clock runs to the end of the case or
 *     the day asked about
 * @param sources the notices that decided a day, in order of their rank
 */
public record DeadlineCertificate(ClockResult.Reading of, List<CertifiedDay> days, List<HolidayNotice> sources) {
    public DeadlineCertificate {
        days = List.copyOf(days);
        sources = List.copyOf(sources);
    }

    static DeadlineCertificate of(ClockResult.Reading reading, WorkingDayCalendar calendar) {
        List<CertifiedDay> days = new ArrayList<>();
        List<HolidayNotice> sources = new ArrayList<>();
        int number = 0;
        LocalDate last = lastDay(reading);
        for (LocalDate date = reading.of().received(); !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.explain(date);
            day.findNotice().filter(it -> !sources.contains(it)).ifPresent(sources::add);
            CertifiedDay certified = certify(reading.spans(), day, number);
            number = certified.mark() == Mark.DAY_ZERO ? 0 : Math.max(number, certified.number());
            days.add(certified);
        }
        return new DeadlineCertificate(reading, days, sources);
    }

    private static CertifiedDay certify(List<Span> spans, CalendarDay day, int counted) {
        LocalDate date = day.date();
        for (Span span : spans) {
            if (span.kind() == Span.Kind.COUNTING && span.after().equals(date)) {
                return new CertifiedDay(
                        date, Mark.DAY_ZERO, 0, "起算日，当日不计入，" + span.basis().label());
            }
        }
        Span waiting = find(spans, Span.Kind.WAITING, date);
        if (waiting != null) {
            return new CertifiedDay(
                    date,
                    Mark.WAITING,
                    0,
                    waiting.reason() + "，" + waiting.basis().label());
        }
        Span excluded = find(spans, Span.Kind.EXCLUDED, date);
        if (excluded != null) {
            return new CertifiedDay(
                    date,
                    Mark.EXCLUDED,
                    0,
                    excluded.reason() + "，" + excluded.basis().label());
        }
        return day.working()
                ? new CertifiedDay(date, Mark.COUNTED, counted + 1, day.reason())
                : new CertifiedDay(date, Mark.NOT_WORKING, 0, day.reason());
    }

    private static @Nullable Span find(List<Span> spans, Span.Kind kind, LocalDate date) {
        for (Span span : spans) {
            if (span.kind() == kind && span.covers(date)) {
                return span;
            }
        }
        return null;
    }

    /** The date explained, or where there is none the end of the case, or the day asked about while the applicant must act. */
    private static LocalDate lastDay(ClockResult.Reading reading) {
        if (reading.due() != null) {
            return reading.due();
        }
        LocalDate end = null;
        for (Span span : reading.spans()) {
            if (span.kind() != Span.Kind.EXCLUDED) {
                end = span.upTo();
            }
        }
        return end == null ? reading.of().asOf() : end;
    }
}
