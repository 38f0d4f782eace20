package org.yangguang.platform.report.county;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.ReportPublished;
import org.yangguang.platform.time.CivilTime;

/** Making a frozen report public, and correcting one that is. */
@Service
public class Publishing {

    private final CountyReports reports;
    private final ApplicationEventPublisher events;
    private final CivilTime time;

    Publishing(CountyReports reports, ApplicationEventPublisher events, CivilTime time) {
        this.reports = reports;
        this.events = events;
        this.time = time;
    }

    /** Publishes the frozen edition today. */
    @Transactional
    public CountyOutcome publish(OrganId county, int year) {
        CountyReport report = reports.lock(county, year).orElseThrow();
        if (report.state() != CountyDeed.PUBLISH.from()) {
            return new CountyOutcome.NotNow(report.state(), CountyDeed.PUBLISH);
        }
        reports.publish(report, time.today());
        events.publishEvent(new ReportPublished(county, year));
        return new CountyOutcome.Done();
    }

    /** Begins the next edition of a published report; the published one stays public until the next replaces it. */
    @Transactional
    public CountyOutcome correct(OrganId county, int year, String reason) {
        CountyReport report = reports.lock(county, year).orElseThrow();
        if (report.state() != CountyReportState.PUBLISHED) {
            return new CountyOutcome.NotNow(report.state(), CountyDeed.FREEZE);
        }
        if (reason.isBlank()) {
            return new CountyOutcome.NoReason();
        }
        reports.next(report, reason);
        return new CountyOutcome.Done();
    }
}
