package org.yangguang.statute.calendar;

/**
 * A number of working days.
 *
 * @param provisional true if a day that was looked at lies where no notice is known yet
 */
public record DayCount(int days, boolean provisional) {}
