package org.yangguang.platform.report.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.county.BrokenReturns;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.Explaining;
import org.yangguang.platform.report.county.RollUp;

/** What speaks against the report, to be put right or explained. */
@Controller
@RequestMapping(ReportPages.REPORTS + "/{year}/findings")
class FindingsController {

    private final ReportPages pages;
    private final Compiling compiling;
    private final Explaining explaining;
    private final BrokenReturns broken;
    private final Deeds deeds;

    FindingsController(
            ReportPages pages, Compiling compiling, Explaining explaining, BrokenReturns broken, Deeds deeds) {
        this.pages = pages;
        this.compiling = compiling;
        this.explaining = explaining;
        this.broken = broken;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView list(@PathVariable int year, SignedIn reader) {
        return view(pages.get(reader, year), reader, Form.empty());
    }

    @PostMapping
    ModelAndView explain(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        String finding = form.value("finding");
        String text = form.optionalText("explanation-" + finding, "说明", 2000);
        CountyReport report = pages.get(office, year);
        if (!form.isWrong()) {
            Effect effect = deeds.attempt(
                    Deed.of(form.key(), ReportDeed.REPORT_EXPLAINED, "report:" + year)
                            .forOrgan(office.county().value())
                            .because(text),
                    () -> explaining.explain(report, finding, text, office.person())
                            ? new Effect.Done(ReportPages.address(year) + "/findings")
                            : new Effect.Refused(List.of("报告已定稿，不能再修改说明")));
            if (effect instanceof Effect.Done(var next, var _)) {
                return new ModelAndView("redirect:" + next);
            }
            form.problems().add("报告已定稿，不能再修改说明");
        }
        ModelAndView shown = view(report, office, form);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView view(CountyReport report, SignedIn reader, Form form) {
        Compiling.Working working = compiling.working(report, RollUp.Scope.ENTERED);
        return new ModelAndView(
                "report/county/findings",
                Map.of(
                        "page", ReportPages.page("发现的问题", report.year()).with(form.problems()),
                        "report", report,
                        "tables", working.tables(),
                        "checked", working.checked(),
                        "broken", broken.list(working.organs(), report.year()),
                        "form", form,
                        "office", reader.is(Role.OFFICE)));
    }
}
