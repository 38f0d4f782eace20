package org.yangguang.platform.report;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * A county's annual report as frozen and published.
 *
 * @param edition 1 for the first; a correction after publishing is a new edition
 * @param correction why this edition replaced the one before, empty for the first
 * @param tables with totals
 * @param sections all six in order; those that print a table may have text besides it
 * @param findings those left, each explained by the county
 * @param hash SHA-256 over the canonical content, in hexadecimal
 */
public record PublishedReport(
        OrganId organ,
        String organName,
        int year,
        int edition,
        String correction,
        ReportFormat format,
        ReportTables tables,
        List<SectionText> sections,
        List<Finding> findings,
        String hash,
        LocalDate publishedOn) {

    /** Copies the lists. */
    public PublishedReport {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }
}
