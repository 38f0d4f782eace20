/**
 * Working days as dated legal sources.
 *
 * <p>Each year the General Office of the State Council says by a notice which days are off and which weekend days are
 * worked. A notice is a version: it has a number, a date of issue and the days it sets, so one can ask which calendar
 * was known on a given day. Without the notice of a year nobody knows its working days; dates that rest on such a year
 * are provisional.
 *
 * <p>Start at {@link org.yangguang.statute.calendar.HolidayNotices}; counting is done by the immutable
 * {@link org.yangguang.statute.calendar.WorkingDayCalendar} that it makes.
 */
@NullMarked
package org.yangguang.statute.calendar;

import org.jspecify.annotations.NullMarked;
