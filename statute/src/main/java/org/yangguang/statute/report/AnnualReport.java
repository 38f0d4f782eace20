package org.yangguang.statute.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as read or compiled.
 *
 * @param year the year reported on
 * @param organ the reporting organ as printed, null where it was not found
 * @param paragraphs the running text outside the tables, in order
 */
public record AnnualReport(
        ReportFormat format, int year, @Nullable String organ, ReportTables tables, List<String> paragraphs) {

    /** Copies the list. */
    public AnnualReport {
        paragraphs = List.copyOf(paragraphs);
    }
}
