package org.yangguang.platform.report.publicsite;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchChanged;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.platform.report.ReportPublished;
import org.yangguang.platform.report.SectionText;
import org.yangguang.platform.report.form.ReportTitle;

/** The published annual reports, to be found by their text. */
@Component
class ReportsSearch implements SearchSource {

    private static final String KIND = "REPORT";

    private final PublishedReports reports;
    private final ApplicationEventPublisher events;

    ReportsSearch(PublishedReports reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "年度报告";
    }

    @Override
    public Stream<SearchEntry> entries() {
        return reports.list().stream().map(ReportsSearch::entry);
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return reports.find(Integer.parseInt(id)).map(ReportsSearch::entry);
    }

    /** Within the transaction that publishes. */
    @EventListener
    void tell(ReportPublished published) {
        events.publishEvent(new SearchChanged(KIND, String.valueOf(published.year())));
    }

    private static SearchEntry entry(PublishedReport report) {
        String text = report.sections().stream().map(ReportsSearch::text).collect(Collectors.joining("\n"));
        return SearchEntry.of(
                KIND,
                String.valueOf(report.year()),
                ReportTitle.of(report),
                text,
                "/reports/" + report.year(),
                report.organ(),
                report.publishedOn());
    }

    private static String text(SectionText section) {
        return Stream.concat(Stream.of(section.heading()), section.paragraphs().stream())
                .collect(Collectors.joining("\n"));
    }
}
