package org.yangguang.platform.report.county;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.statute.report.Finding;

/** The published reports of the county, each read from its frozen content. */
@Service
class ReportArchive implements PublishedReports {

    private final CountyReports reports;
    private final Organs organs;

    ReportArchive(CountyReports reports, Organs organs) {
        this.reports = reports;
        this.organs = organs;
    }

    @Override
    public Optional<PublishedReport> find(int year) {
        return reports.findPublished(organs.root().id(), year).flatMap(ReportArchive::published);
    }

    @Override
    public List<PublishedReport> list() {
        return reports.listPublished(organs.root().id()).stream()
                .map(ReportArchive::published)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PublishedReport> published(CountyReport report) {
        String hash = report.hash();
        var publishedOn = report.publishedOn();
        return hash == null || publishedOn == null
                ? Optional.empty()
                : report.frozen()
                        .map(content -> new PublishedReport(
                                report.organ(),
                                content.organName(),
                                content.year(),
                                content.edition(),
                                content.correction(),
                                content.format(),
                                content.tables(),
                                content.sections(),
                                content.remarks().stream()
                                        .map(ReportArchive::finding)
                                        .toList(),
                                hash,
                                publishedOn));
    }

    private static Finding finding(FrozenContent.Remark remark) {
        Finding found = remark.finding();
        return new Finding(
                found.rule(),
                found.table(),
                found.row(),
                found.column(),
                found.left(),
                found.right(),
                found.severity(),
                found.message() + "（说明：" + remark.explanation() + "）",
                found.quote(),
                found.cells());
    }
}
