package org.yangguang.platform.workdays;

import org.springframework.stereotype.Component;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** The calendar of working days as it is known now. Ask anew each time: a new notice replaces it. */
@Component
public class WorkingDays {

    private volatile WorkingDayCalendar calendar = HolidayNotices.published().calendar();

    /** The calendar by every notice known at this moment. */
    public WorkingDayCalendar calendar() {
        return calendar;
    }
}
