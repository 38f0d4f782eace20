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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReportState;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.report.county.Writing;

/** The editor of one section. */
@Controller
@RequestMapping(ReportPages.REPORTS + "/{year}/sections/{no}")
class SectionController {

    private static final int LONGEST = 50_000;

    private final ReportPages pages;
    private final Compiling compiling;
    private final Writing writing;
    private final Deeds deeds;

    SectionController(ReportPages pages, Compiling compiling, Writing writing, Deeds deeds) {
        this.pages = pages;
        this.compiling = compiling;
        this.writing = writing;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView edit(@PathVariable int year, @PathVariable int no, SignedIn reader) {
        CountyReport report = report(reader, year, no);
        String text = report.sections().getOrDefault(no, "");
        return view(report, no, reader, Form.of(Map.of("text", text)));
    }

    @PostMapping
    ModelAndView save(@PathVariable int year, @PathVariable int no, SignedIn office, HttpServletRequest request) {
        CountyReport report = report(office, year, no);
        Form form = Form.typed(request.getParameterMap());
        String content = form.optionalText("text", "正文", LONGEST);
        int version = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 0;
        if (!form.isWrong()) {
            Deed deed = Deed.of(form.key(), ReportDeed.SECTION_SAVED, "report:" + year + ":section:" + no)
                    .forOrgan(office.county().value());
            Effect effect = deeds.attempt(deed, () -> switch (writing.save(report, no, version, content)) {
                case STORED -> new Effect.Done(ReportPages.address(year) + "/sections/" + no + "?saved");
                case CHANGED_MEANWHILE -> new Effect.Refused(List.of("这一部分刚被别人保存过。您写的内容还在下面，请与最新内容核对后再次保存，以您的为准"));
                case FROZEN -> new Effect.Refused(List.of("报告已定稿，没有保存；要修改请先撤销定稿"));
            });
            switch (effect) {
                case Effect.Done(var next, var _) -> {
                    return new ModelAndView("redirect:" + next);
                }
                case Effect.Refused(var problems) ->
                    problems.forEach(problem -> form.problems().add("text", problem));
            }
        }
        ModelAndView shown = view(report(office, year, no), no, office, form);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private CountyReport report(SignedIn reader, int year, int no) {
        CountyReport report = pages.get(reader, year);
        if (no < 1 || no > report.format().sections().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return report;
    }

    private ModelAndView view(CountyReport report, int no, SignedIn reader, Form form) {
        var tables = compiling.working(report, RollUp.Scope.ENTERED).tables();
        boolean writable = reader.is(Role.OFFICE) && report.state() == CountyReportState.DRAFT;
        return new ModelAndView(
                "report/county/section",
                Map.of(
                        "page",
                        ReportPages.page("撰写正文", report.year()).with(form.problems()),
                        "view",
                        new SectionView(report, no, tables, form, writable)));
    }
}
