package org.yangguang.platform.requests.handling.steps.watch;

import static org.yangguang.platform.requests.handling.steps.watch.Audience.DEPUTY;
import static org.yangguang.platform.requests.handling.steps.watch.Audience.HANDLER;
import static org.yangguang.platform.requests.handling.steps.watch.Audience.HEAD;
import static org.yangguang.platform.requests.handling.steps.watch.Audience.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** How far the last day is, in working days, and who is told of it then. */
enum Distance {
    /** Nobody of the organ has looked at the request after two working days. */
    UNOPENED("收到后两个工作日无人查看"),
    SEVEN_DAYS("还有7个工作日"),
    THREE_DAYS("还有3个工作日"),
    ONE_DAY("还有1个工作日"),
    DUE("今天到期"),
    OVERDUE("已经超期");

    /** Working days for which a request may lie unopened. */
    static final int UNOPENED_DAYS = 2;

    private final String label;

    Distance(String label) {
        this.label = label;
    }

    /** In Chinese. */
    String label() {
        return label;
    }

    /** Who is told. */
    List<Audience> audience() {
        return switch (this) {
            case UNOPENED -> List.of(HEAD, OFFICE);
            case SEVEN_DAYS -> List.of(HANDLER);
            case THREE_DAYS -> List.of(HANDLER, DEPUTY);
            case ONE_DAY, DUE -> List.of(HANDLER, DEPUTY, HEAD);
            case OVERDUE -> List.of(HANDLER, DEPUTY, HEAD, OFFICE);
        };
    }

    boolean concerns(Audience one) {
        return audience().contains(one);
    }

    /**
     * The distance that was reached last, so that after days without a sweep only the nearest is told; empty where the last
     * day is further off than any.
     */
    static Optional<Distance> reached(LocalDate today, LocalDate due, WorkingDayCalendar calendar) {
        if (today.isAfter(due)) {
            return Optional.of(OVERDUE);
        }
        int left = calendar.countDays(today, due);
        if (left == 0) {
            return Optional.of(DUE);
        } else if (left <= 1) {
            return Optional.of(ONE_DAY);
        } else if (left <= 3) {
            return Optional.of(THREE_DAYS);
        }
        return left <= 7 ? Optional.of(SEVEN_DAYS) : Optional.empty();
    }

    /** First day on which a request that came to its organ on a day, and was not opened, has lain too long. */
    static LocalDate unopenedSince(LocalDate came, WorkingDayCalendar calendar) {
        return calendar.addDays(came, UNOPENED_DAYS).plusDays(1);
    }
}
