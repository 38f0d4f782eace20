package org.yangguang.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days by a fixed set of notices. Immutable; every question is answered in constant time.
 *
 * <p>A day that a notice names is as named; otherwise Monday to Friday is worked. Where several notices name a day, the
 * one issued last decides, and a local one stands above national ones.
 *
 * <p>A day is <em>settled</em> once the notice of its year is known. The last three days of a year are settled only
 * together with the next year if 1 January falls on a Sunday or a Tuesday: those are the years whose notice moved days
 * before New Year (31 December 2011, 29 to 31 December 2018), and it can do so again.
 */
public final class WorkingDayCalendar {
    private final List<HolidayNotice> notices;
    private final Map<Long, Decision> decisions;
    private final Set<Integer> years;
    private final long first;
    /** Entry i: working days from {@link #first} up to and including first + i. */
    private final int[] workedUpTo;
    /** Entry i: days not settled from {@link #first} up to and including first + i. */
    private final int[] unsettledUpTo;
    /** Entry i: the (i + 1)-th working day of the range, as days after {@link #first}. */
    private final int[] workingDays;

    private record Decision(HolidayNotice notice, NoticeDay day) {}

    /** @param notices in ascending order of rank: a later one decides over an earlier one */
    WorkingDayCalendar(Collection<HolidayNotice> notices) {
        this.notices = List.copyOf(notices);
        decisions = new HashMap<>();
        years = new TreeSet<>();
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (HolidayNotice notice : this.notices) {
            if (notice.scope() instanceof NoticeScope.Arranges arranges) {
                years.add(arranges.year());
            }
            for (NoticeDay day : notice.days()) {
                decisions.put(day.date().toEpochDay(), new Decision(notice, day));
                from = Math.min(from, day.date().getYear());
                to = Math.max(to, day.date().getYear());
            }
        }
        int days = 0;
        if (from <= to) {
            first = LocalDate.of(from, 1, 1).toEpochDay();
            days = (int) (LocalDate.of(to, 12, 31).toEpochDay() - first) + 1;
        } else {
            first = 0;
        }
        workedUpTo = new int[days];
        unsettledUpTo = new int[days];
        int[] worked = new int[days];
        int sum = 0;
        int open = 0;
        for (int i = 0; i < days; i++) {
            LocalDate date = LocalDate.ofEpochDay(first + i);
            if (decide(date)) {
                worked[sum++] = i;
            }
            open += settled(date) ? 0 : 1;
            workedUpTo[i] = sum;
            unsettledUpTo[i] = open;
        }
        workingDays = Arrays.copyOf(worked, sum);
    }

    /**
     * The n-th working day after a day, which itself never counts.
     *
     * @param n at least 1
     */
    public CalendarDate add(LocalDate date, int n) {
        LocalDate result = addDays(date, n);
        return new CalendarDate(result, isProvisional(date, result));
    }

    /** Working days after one day up to and including another; 0 if {@code to} is not after {@code from}. */
    public DayCount count(LocalDate from, LocalDate to) {
        return new DayCount(countDays(from, to), isProvisional(from, to));
    }

    /** As {@link #add}, without the question whether the date is final. */
    public LocalDate addDays(LocalDate date, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days to add must be at least 1: " + n);
        }
        return LocalDate.ofEpochDay(dayOf(ordinal(date.toEpochDay()) + n));
    }

    /** As {@link #count}, without the question whether the number is final. */
    public int countDays(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? Math.toIntExact(ordinal(to.toEpochDay()) - ordinal(from.toEpochDay())) : 0;
    }

    /** Whether a day after {@code from} up to and including {@code to} is not settled. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return from.isBefore(to) && unsettled(to.toEpochDay()) > unsettled(from.toEpochDay());
    }

    public boolean isWorkingDay(LocalDate date) {
        return decide(date);
    }

    /** Why the day is worked or not. */
    public CalendarDay explain(LocalDate date) {
        Decision decision = decisions.get(date.toEpochDay());
        return new CalendarDay(
                date,
                decide(date),
                settled(date),
                decision == null ? null : decision.day(),
                decision == null ? null : decision.notice());
    }

    /** The notices by which this calendar counts, in ascending order of rank. */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /** The years that are arranged by a notice, in ascending order. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    private boolean decide(LocalDate date) {
        Decision decision = decisions.get(date.toEpochDay());
        return decision == null ? isWeekday(date) : decision.day().kind() == DayKind.WORKDAY;
    }

    private boolean settled(LocalDate date) {
        if (!years.contains(date.getYear())) {
            return false;
        }
        if (date.getMonthValue() < 12 || date.getDayOfMonth() < 29 || years.contains(date.getYear() + 1)) {
            return true;
        }
        DayOfWeek newYear = LocalDate.of(date.getYear() + 1, 1, 1).getDayOfWeek();
        return newYear != DayOfWeek.SUNDAY && newYear != DayOfWeek.TUESDAY;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5;
    }

    /** Working days up to and including a day, counted from a fixed day long ago. Only differences mean anything. */
    private long ordinal(long epochDay) {
        long i = epochDay - first;
        if (i < 0 || workedUpTo.length == 0) {
            return weekdaysUpTo(epochDay);
        }
        if (i < workedUpTo.length) {
            return weekdaysUpTo(first - 1) + workedUpTo[(int) i];
        }
        return weekdaysUpTo(first - 1) + workingDays.length + weekdaysUpTo(epochDay) - weekdaysUpTo(end());
    }

    private long dayOf(long ordinal) {
        long i = ordinal - weekdaysUpTo(first - 1);
        if (i <= 0 || workedUpTo.length == 0) {
            return weekday(ordinal);
        }
        if (i <= workingDays.length) {
            return first + workingDays[(int) i - 1];
        }
        return weekday(i - workingDays.length + weekdaysUpTo(end()));
    }

    private long end() {
        return first + workedUpTo.length - 1;
    }

    /** Days not settled up to and including a day. As with {@link #ordinal}, only differences mean anything. */
    private long unsettled(long epochDay) {
        long i = epochDay - first;
        if (i < 0 || workedUpTo.length == 0) {
            return i + 1;
        }
        return i < unsettledUpTo.length
                ? unsettledUpTo[(int) i]
                : unsettledUpTo[unsettledUpTo.length - 1] + i - unsettledUpTo.length + 1;
    }

    /** Mondays to Fridays up to and including a day, counted from Monday 1969-12-29. */
    private static long weekdaysUpTo(long epochDay) {
        long sinceMonday = epochDay + 3;
        return Math.floorDiv(sinceMonday, 7) * 5L + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
    }

    /** The day with that number; the reverse of {@link #weekdaysUpTo}. */
    private static long weekday(long number) {
        return Math.floorDiv(number - 1, 5) * 7 + Math.floorMod(number - 1, 5) - 3;
    }
}
