package org.yangguang.platform.report.work;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReportState;
import org.yangguang.platform.report.county.CountyReports;
import org.yangguang.platform.report.county.Progress;

/** What the county office is to do about the annual report. */
@Component
class ReportTasks implements TaskSource {

    private static final String BASIS = "《条例》第四十九条";

    /** Organs need the rest of January; later the office is late itself. */
    private static final MonthDay OPENED_BY = MonthDay.of(1, 5);

    private final CountyReports reports;
    private final Progress progress;
    private final Organs organs;

    ReportTasks(CountyReports reports, Progress progress, Organs organs) {
        this.reports = reports;
        this.progress = progress;
        this.organs = organs;
    }

    @Override
    public List<Task> tasks(SignedIn worker, LocalDate today) {
        if (!worker.is(Role.OFFICE)) {
            return List.of();
        }
        List<CountyReport> all = reports.list(worker.county());
        List<Task> tasks = new ArrayList<>();
        int lastYear = today.getYear() - 1;
        if (all.stream().noneMatch(report -> report.year() == lastYear)) {
            tasks.add(new Task(
                    "开启" + lastYear + "年度报告编制",
                    OPENED_BY.atYear(lastYear + 1),
                    "/workbench/reports",
                    worker.organ(),
                    BASIS));
        }
        for (CountyReport report : all) {
            if (report.state() != CountyReportState.PUBLISHED) {
                tasks.addAll(open(report, worker, today));
            }
        }
        return tasks;
    }

    private List<Task> open(CountyReport report, SignedIn worker, LocalDate today) {
        String address = "/workbench/reports/" + report.year();
        List<Task> tasks = new ArrayList<>();
        if (report.state() == CountyReportState.DRAFT) {
            long missing = progress.list(organs.reporting(report.organ(), report.year()), report.year(), today).stream()
                    .filter(Progress.Line::missing)
                    .count();
            if (missing > 0) {
                tasks.add(new Task(
                        "催收" + report.year() + "年度报表，还差 " + missing + " 家",
                        ReportDates.returnDue(report.year()),
                        address + "?due=missing#organs",
                        worker.organ(),
                        BASIS));
            }
        }
        String verb = report.state() == CountyReportState.DRAFT ? "汇总、撰写并公布" : "公布已定稿的";
        tasks.add(new Task(
                verb + report.year() + "年度报告",
                ReportDates.publishingDue(report.year()),
                report.state() == CountyReportState.DRAFT ? address : address + "/publication",
                worker.organ(),
                BASIS));
        return tasks;
    }
}
