package org.yangguang.platform.report.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReports;
import org.yangguang.platform.report.county.Drifts;
import org.yangguang.platform.report.county.Progress;
import org.yangguang.platform.report.county.PublishedElsewhere;
import org.yangguang.platform.report.county.Reminding;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.time.CivilTime;

/** The years, and a year at a glance: who is missing, what to do next. */
@Controller
@RequestMapping(ReportPages.REPORTS)
class ReportController {

    /** The first year with a form that this program knows. */
    private static final int FIRST_YEAR = 2019;

    private final ReportPages pages;
    private final CountyReports reports;
    private final Compiling compiling;
    private final Progress progress;
    private final Reminding reminding;
    private final Drifts drifts;
    private final PublishedElsewhere elsewhere;
    private final Deeds deeds;
    private final CivilTime time;

    ReportController(
            ReportPages pages,
            CountyReports reports,
            Compiling compiling,
            Progress progress,
            Reminding reminding,
            Drifts drifts,
            PublishedElsewhere elsewhere,
            Deeds deeds,
            CivilTime time) {
        this.pages = pages;
        this.reports = reports;
        this.compiling = compiling;
        this.progress = progress;
        this.reminding = reminding;
        this.drifts = drifts;
        this.elsewhere = elsewhere;
        this.deeds = deeds;
        this.time = time;
    }

    @GetMapping
    ModelAndView years(SignedIn reader) {
        List<CountyReport> all = reports.list(reader.county());
        Set<Integer> open = Set.copyOf(all.stream().map(CountyReport::year).toList());
        List<Integer> closed = IntStream.rangeClosed(FIRST_YEAR, time.today().getYear() - 1)
                .filter(year -> !open.contains(year))
                .boxed()
                .sorted((a, b) -> b - a)
                .toList();
        return new ModelAndView(
                "report/county/years",
                Map.of(
                        "page",
                        Page.of("年度报告编制"),
                        "reports",
                        all,
                        "closed",
                        reader.is(Role.OFFICE) ? closed : List.of()));
    }

    @PostMapping
    ModelAndView open(SignedIn office, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        int year = form.number("year", "年度", FIRST_YEAR, time.today().getYear() - 1L)
                .map(Long::intValue)
                .orElse(0);
        if (form.isWrong()) {
            return new ModelAndView("redirect:" + ReportPages.REPORTS);
        }
        Deed deed = Deed.of(form.key(), ReportDeed.YEAR_OPENED, "report:" + year)
                .forOrgan(office.county().value());
        return new ModelAndView("redirect:"
                + deeds.perform(deed, () -> {
                    compiling.open(office.county(), year);
                    return ReportPages.address(year);
                }));
    }

    @GetMapping("/{year}")
    ModelAndView overview(@PathVariable int year, SignedIn reader, HttpServletRequest request) {
        CountyReport report = pages.get(reader, year);
        Compiling.Working working = compiling.working(report, RollUp.Scope.ENTERED);
        List<Progress.Line> lines = progress.list(working.organs(), year, time.today());
        ListQuery query = OrganList.spec(year).read(request.getParameterMap());
        if (query.export()) {
            return OrganList.sheet(OrganList.view(query, lines));
        }
        return new ModelAndView(
                "report/county/overview",
                Map.of(
                        "page",
                        Page.of(year + "年度报告").under("年度报告编制", ReportPages.REPORTS),
                        "view",
                        new Overview(
                                working,
                                lines,
                                drifts.since(report, working.tables()),
                                elsewhere.find(reader.county(), year).isPresent(),
                                time.today()),
                        "list",
                        OrganList.view(query, lines),
                        "office",
                        reader.is(Role.OFFICE)));
    }

    /** Reminds one organ, or all that are missing. */
    @PostMapping("/{year}/reminders")
    ModelAndView remind(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        pages.get(office, year);
        Deed deed = Deed.of(form.key(), ReportDeed.RETURN_REMINDED, "report:" + year)
                .forOrgan(office.county().value())
                .with(Map.of("organs", String.join(" ", form.values("organ"))));
        String next = deeds.perform(deed, () -> {
            List<Organ> reminded =
                    reminding.remind(office.county(), year, Set.copyOf(form.values("organ")), office.person());
            return ReportPages.address(year) + "?due=missing&reminded=" + reminded.size() + "#organs";
        });
        return new ModelAndView("redirect:" + next);
    }
}
