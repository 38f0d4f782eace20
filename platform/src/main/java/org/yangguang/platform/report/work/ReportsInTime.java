package org.yangguang.platform.report.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReportState;
import org.yangguang.platform.report.county.CountyReports;
import org.yangguang.platform.report.county.Progress;

/** Returns submitted by 31 January, the report published by 31 March (Art. 49). */
@Component
class ReportsInTime implements Check {

    private final Organs organs;
    private final CountyReports reports;
    private final Progress progress;

    ReportsInTime(Organs organs, CountyReports reports, Progress progress) {
        this.organs = organs;
        this.reports = reports;
        this.progress = progress;
    }

    @Override
    public String title() {
        return "年度报表按时报送、年度报告按时公布";
    }

    @Override
    public String basis() {
        return "《条例》第四十九条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        List<Shortfall> shortfalls = new ArrayList<>();
        organs.findRoot().ifPresent(county -> {
            for (CountyReport report : reports.list(county.id())) {
                if (report.state() != CountyReportState.PUBLISHED) {
                    returns(report, county, asOf, shortfalls);
                    publishing(report, county, asOf, shortfalls);
                }
            }
        });
        return shortfalls;
    }

    private void returns(CountyReport report, Organ county, LocalDate asOf, List<Shortfall> shortfalls) {
        for (Progress.Line line : progress.list(organs.reporting(county.id(), report.year()), report.year(), asOf)) {
            if (line.late()) {
                shortfalls.add(new Shortfall(
                        line.organ().id(),
                        line.organ().name()
                                + (line.missing() ? "还没有报送" : "逾期报送")
                                + report.year()
                                + "年度报表"
                                + (line.missing() ? "，请尽快填报" : ""),
                        ReportDates.returnDue(report.year()).plusDays(1),
                        "/workbench/returns/" + line.organ().code() + "/" + report.year()));
            }
        }
    }

    private static void publishing(CountyReport report, Organ county, LocalDate asOf, List<Shortfall> shortfalls) {
        LocalDate due = ReportDates.publishingDue(report.year());
        if (asOf.isAfter(due)) {
            shortfalls.add(new Shortfall(
                    county.id(),
                    report.year() + "年度报告还没有公布，请尽快定稿并公布",
                    due.plusDays(1),
                    "/workbench/reports/" + report.year()));
        }
    }
}
