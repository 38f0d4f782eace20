package org.yangguang.statute.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice that sets days off and days worked.
 *
 * @param number number of the document, which identifies it
 * @param issuedOn from this day on the notice is known
 * @param days in order of date, each date once
 */
public record HolidayNotice(String number, LocalDate issuedOn, String title, NoticeScope scope, List<NoticeDay> days) {
    public HolidayNotice {
        days = List.copyOf(days);
    }
}
