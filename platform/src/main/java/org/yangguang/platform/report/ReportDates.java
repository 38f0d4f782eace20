package org.yangguang.platform.report;

import java.time.LocalDate;
import org.yangguang.statute.report.DueDate;
import org.yangguang.statute.report.ReportFormat;

/** The last days of the annual report on a year (Art. 49). */
public final class ReportDates {

    private ReportDates() {}

    /** The last day for an organ to submit its return. */
    public static LocalDate returnDue(int year) {
        return due(year, "department");
    }

    /** The last day for the county to publish its report. */
    public static LocalDate publishingDue(int year) {
        return due(year, "county_government");
    }

    private static LocalDate due(int year, String by) {
        return ReportFormat.ofYear(year).dueDates().stream()
                .filter(due -> due.by().equals(by))
                .map(DueDate::lastDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no due date for " + by + " in " + year))
                .atYear(year + 1);
    }
}
