package org.yangguang.statute.report;

import java.time.MonthDay;

/**
 * The last day for the report of the year before.
 *
 * @param by {@code department} (submit and publish) or {@code county_government} (publish)
 * @param article the article of the Regulation, in Chinese
 */
public record DueDate(String by, MonthDay lastDay, String article) {}
