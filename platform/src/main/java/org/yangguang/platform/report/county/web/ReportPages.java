package org.yangguang.platform.report.county.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReports;

/** What all pages of a county's report have in common. */
@Component
class ReportPages {

    static final String REPORTS = "/workbench/reports";

    private final CountyReports reports;

    ReportPages(CountyReports reports) {
        this.reports = reports;
    }

    /** The latest edition of the reader's county; "not found" where the year was not opened. */
    CountyReport get(SignedIn reader, int year) {
        return reports.find(reader.county(), year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** All editions of the year, latest first. */
    List<CountyReport> editions(CountyReport report) {
        return reports.editions(report.organ(), report.year());
    }

    static String address(int year) {
        return REPORTS + "/" + year;
    }

    /** A page below the report of a year. */
    static Page page(String title, int year) {
        return Page.of(title).under("年度报告编制", REPORTS).under(year + "年度", address(year));
    }
}
