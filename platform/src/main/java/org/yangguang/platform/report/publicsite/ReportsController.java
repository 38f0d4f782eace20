package org.yangguang.platform.report.publicsite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.pages.Article;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.platform.report.form.BarTable;
import org.yangguang.platform.report.form.FormView;
import org.yangguang.platform.report.form.ReportDocuments;
import org.yangguang.platform.report.form.ReportTitle;

/** The published annual reports, to read and to take away. */
@Controller
class ReportsController {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final SiteColumn COLUMN = new SiteColumn("政府信息公开年报", "历年政府信息公开工作年度报告", "政府信息公开,年度报告", "信息公开年报");

    /** How many years a chart sets beside each other; more do not fit a phone. */
    private static final int YEARS_COMPARED = 4;

    private final PublishedReports reports;
    private final ReportDocuments documents;

    ReportsController(PublishedReports reports, ReportDocuments documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @GetMapping("/reports")
    ModelAndView list() {
        return new ModelAndView(
                "report/publicsite/reports",
                Map.of("page", Page.of("政府信息公开工作年度报告").in(COLUMN), "reports", reports.list()));
    }

    @GetMapping("/reports/{year}")
    ModelAndView show(@PathVariable int year) {
        PublishedReport report = get(year);
        Page page = Page.of(ReportTitle.of(report))
                .under("年度报告", "/reports")
                .in(COLUMN)
                .showing(
                        new Article(ReportTitle.of(report), report.publishedOn().atStartOfDay(), report.organName()));
        return new ModelAndView(
                "report/publicsite/report",
                Map.of(
                        "page",
                        page,
                        "report",
                        report,
                        "form",
                        FormView.of(report.format(), report.tables(), report.findings()),
                        "charts",
                        BarTable.of(upTo(report))));
    }

    @GetMapping("/reports/{year}/report.docx")
    ResponseEntity<byte[]> word(@PathVariable int year) {
        PublishedReport report = get(year);
        return file(report, documents.word(report), DOCX, ".docx");
    }

    @GetMapping("/reports/{year}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int year) {
        PublishedReport report = get(year);
        return file(report, documents.pdf(report), MediaType.APPLICATION_PDF, ".pdf");
    }

    private PublishedReport get(int year) {
        return reports.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<BarTable.Year> upTo(PublishedReport report) {
        return reports.list().stream()
                .filter(each -> each.year() <= report.year())
                .limit(YEARS_COMPARED)
                .map(each -> new BarTable.Year(each.year(), each.format(), each.tables()))
                .toList();
    }

    private static ResponseEntity<byte[]> file(PublishedReport report, byte[] content, MediaType type, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(report.hash() + ending)
                .header("Content-Disposition", attachment(ReportTitle.of(report) + ending))
                .body(content);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
