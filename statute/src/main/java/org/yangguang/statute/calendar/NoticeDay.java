package org.yangguang.statute.calendar;

import java.time.LocalDate;

/**
 * One day set by a notice.
 *
 * @param name the holiday to which the day belongs, in Chinese
 */
public record NoticeDay(LocalDate date, DayKind kind, String name) {}
