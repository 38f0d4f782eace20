package org.yangguang.statute.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as read or compiled.
 *
 * @param year the year reported on
 * @param organ the reporting organ as printed, null where it was not found
 * @param paragraphs the running text outside the tables, in order
 * @param unread what the source has but could not be understood (a cell, a table, the year), each as a Chinese sentence;
 *     no check may pass over it in silence
 */
public record AnnualReport(
        ReportFormat format,
        int year,
        @Nullable String organ,
        ReportTables tables,
        List<String> paragraphs,
        List<String> unread) {

    /** Copies the lists. */
    public AnnualReport {
        paragraphs = List.copyOf(paragraphs);
        unread = List.copyOf(unread);
    }

    /** A report of which everything was understood. */
    public AnnualReport(
            ReportFormat format, int year, @Nullable String organ, ReportTables tables, List<String> paragraphs) {
        this(format, year, organ, tables, paragraphs, List.of());
    }
}
