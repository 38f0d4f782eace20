package org.yangguang.platform.report.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.SectionText;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** Reports that were published before this platform, entered so that later years can be compared with them. */
@Service
public class PastReports {

    private final CountyReports reports;

    PastReports(CountyReports reports) {
        this.reports = reports;
    }

    /** Enters the report on a year that has none yet, as published on its day. */
    @Transactional
    public void enter(
            Organ county,
            int year,
            ReportTables tables,
            List<SectionText> sections,
            LocalDate publishedOn,
            PersonId by) {
        if (!reports.open(county.id(), year)) {
            throw new IllegalStateException("the year " + year + " already has a report");
        }
        CountyReport report = reports.lock(county.id(), year).orElseThrow();
        String content = new FrozenContent(
                        county.code(),
                        county.name(),
                        year,
                        report.edition(),
                        "",
                        ReportFormat.ofYear(year),
                        tables.withTotals(ReportFormat.ofYear(year)),
                        sections,
                        List.of(),
                        Map.of())
                .canonical();
        reports.freeze(
                report,
                content,
                FrozenContent.hash(content),
                by,
                publishedOn.atStartOfDay(CivilTime.ZONE).toInstant());
        reports.publish(report, publishedOn);
    }
}
