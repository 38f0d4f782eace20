package org.yangguang.platform.report.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.PublishedElsewhere;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.report.form.FormView;
import org.yangguang.reader.ReportReader;
import org.yangguang.reader.UnreadableReportException;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportTables;

/** A report on the same year that was published elsewhere: its contradictions, and where it differs from the compiled one. */
@Controller
@RequestMapping(ReportPages.REPORTS + "/{year}/published-elsewhere")
class ElsewhereController {

    private static final String FILE = "file";
    private static final int LONGEST_NAME = 120;

    private final ReportPages pages;
    private final PublishedElsewhere elsewhere;
    private final Compiling compiling;
    private final Deeds deeds;
    private final ReportReader reader = new ReportReader();

    ElsewhereController(ReportPages pages, PublishedElsewhere elsewhere, Compiling compiling, Deeds deeds) {
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.compiling = compiling;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView show(@PathVariable int year, SignedIn by) {
        return view(pages.get(by, year), by, Form.empty());
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable int year,
            SignedIn office,
            HttpServletRequest request,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        CountyReport report = pages.get(office, year);
        Form form = Form.typed(request.getParameterMap());
        if (file == null || file.isEmpty()) {
            form.problems().add(FILE, "请选择已公布的年度报告文件");
            return wrong(view(report, office, form));
        }
        try {
            String name = name(file);
            AnnualReport read = reader.read(name, file.getBytes());
            if (read.year() == year) {
                Deed deed = Deed.of(form.key(), ReportDeed.REPORT_IMPORTED, "report:" + year)
                        .forOrgan(office.county().value());
                return new ModelAndView("redirect:"
                        + deeds.perform(deed, () -> {
                            elsewhere.keep(office.county(), name, read, office.person());
                            return ReportPages.address(year) + "/published-elsewhere";
                        }));
            }
            form.problems().add(FILE, "这份文件是" + read.year() + "年度的报告，这里要导入" + year + "年度的");
        } catch (UnreadableReportException e) {
            form.problems().add(FILE, Objects.requireNonNullElse(e.getMessage(), "文件无法读取，请换一份"));
        }
        return wrong(view(report, office, form));
    }

    private static ModelAndView wrong(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private ModelAndView view(CountyReport report, SignedIn by, Form form) {
        Optional<PublishedElsewhere.Imported> imported = elsewhere.find(by.county(), report.year());
        ReportTables compiled = compiling.working(report, RollUp.Scope.ENTERED).tables();
        return new ModelAndView(
                "report/county/elsewhere",
                Map.of(
                        "page",
                        ReportPages.page("在别处公布的报告", report.year()).with(form.problems()),
                        "report",
                        report,
                        "imported",
                        imported,
                        "printed",
                        imported.map(found -> FormView.of(
                                found.report().format(),
                                found.report().tables(),
                                found.check().findings())),
                        "differences",
                        imported.map(found -> differences(report, found.report().tables(), compiled))
                                .orElse(List.of()),
                        "form",
                        form,
                        "office",
                        by.is(Role.OFFICE)));
    }

    private static List<Difference> differences(CountyReport report, ReportTables published, ReportTables compiled) {
        List<Difference> differences = new ArrayList<>();
        for (CellSpec cell : report.format().cells()) {
            CellRef ref = cell.ref();
            Optional<CellValue> one = published.find(ref);
            Optional<CellValue> other = compiled.find(ref);
            if (one.isPresent() && !one.equals(other)) {
                differences.add(new Difference(
                        cell.rowLabel() + "（" + cell.columnLabel() + "）",
                        one.get().printed(),
                        other.map(CellValue::printed).orElse("未填")));
            }
        }
        return differences;
    }
}
