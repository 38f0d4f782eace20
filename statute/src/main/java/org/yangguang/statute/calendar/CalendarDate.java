package org.yangguang.statute.calendar;

import java.time.LocalDate;

/**
 * A computed date.
 *
 * @param provisional true if a day that was counted lies where no notice is known yet: show it, but never as final
 */
public record CalendarDate(LocalDate date, boolean provisional) {}
