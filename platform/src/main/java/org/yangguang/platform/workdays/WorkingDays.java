package org.yangguang.platform.workdays;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/**
 * The calendar of working days as it is known now. Ask anew each time: a new notice replaces it, on this node at once and
 * on others within half a minute.
 */
@Component
public class WorkingDays {

    private static final long ASK_EVERY = Duration.ofSeconds(30).toNanos();

    private record Known(long version, HolidayNotices notices, WorkingDayCalendar calendar) {}

    private final ImportedNotices imported;
    private volatile Known known;
    private volatile long askedAt;

    WorkingDays(ImportedNotices imported) {
        this.imported = imported;
        this.known = read(imported, imported.version());
        this.askedAt = System.nanoTime();
    }

    /** The calendar by every notice known at this moment. */
    public WorkingDayCalendar calendar() {
        return upToDate().calendar();
    }

    /** The notices that it rests on, built in and brought in. */
    public HolidayNotices notices() {
        return upToDate().notices();
    }

    /** Looks at once whether a notice was brought in. */
    void refresh() {
        long version = imported.version();
        askedAt = System.nanoTime();
        // Another version, not a higher one: what a transaction saw of itself may have been rolled back.
        if (version != known.version()) {
            known = read(imported, version);
        }
    }

    private Known upToDate() {
        if (System.nanoTime() - askedAt > ASK_EVERY) {
            refresh();
        }
        return known;
    }

    private static Known read(ImportedNotices imported, long version) {
        HolidayNotices notices = imported.at(version);
        return new Known(version, notices, notices.calendar());
    }
}
