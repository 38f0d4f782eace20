package org.yangguang.platform.doors;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One record that a figure counts.
 *
 * @param title what a list shows of it, without personal data
 * @param date the day that put it into the year
 * @param address its page
 * @param amount what it adds to the figure: 1 where records are counted
 */
public record FigureRecord(String title, LocalDate date, String address, BigDecimal amount) {}
