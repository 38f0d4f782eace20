package org.yangguang.platform.report.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import org.yangguang.platform.report.county.CountyOutcome;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReportState;
import org.yangguang.platform.report.county.Freezing;
import org.yangguang.platform.report.county.Publishing;
import org.yangguang.platform.report.form.FormView;

/** Preview, freeze, publishing and correcting. */
@Controller
@RequestMapping(ReportPages.REPORTS + "/{year}")
class FreezeController {

    private static final String REASON = "reason";

    private final ReportPages pages;
    private final Freezing freezing;
    private final Publishing publishing;
    private final Deeds deeds;

    FreezeController(ReportPages pages, Freezing freezing, Publishing publishing, Deeds deeds) {
        this.pages = pages;
        this.freezing = freezing;
        this.publishing = publishing;
        this.deeds = deeds;
    }

    @GetMapping("/preview")
    ModelAndView preview(@PathVariable int year, SignedIn reader) {
        CountyReport report = pages.get(reader, year);
        Freezing.Preview preview = freezing.preview(report);
        return new ModelAndView(
                "report/county/preview",
                Map.of(
                        "page",
                        ReportPages.page("预览", year),
                        "preview",
                        preview,
                        "form",
                        FormView.of(report.format(), preview.tables(), List.of())));
    }

    @GetMapping("/freeze")
    ModelAndView beforeFreeze(@PathVariable int year, SignedIn reader) {
        return freezePage(pages.get(reader, year), reader, Form.empty());
    }

    @PostMapping("/freeze")
    ModelAndView freeze(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        return take(
                year,
                office,
                request,
                ReportDeed.REPORT_FROZEN,
                "/freeze",
                () -> freezing.freeze(office.county(), year, office.person()));
    }

    @PostMapping("/thaw")
    ModelAndView thaw(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        return take(
                year, office, request, ReportDeed.REPORT_THAWED, "/freeze", () -> freezing.thaw(office.county(), year));
    }

    @GetMapping("/publication")
    ModelAndView beforePublishing(@PathVariable int year, SignedIn reader) {
        return publicationPage(pages.get(reader, year), reader, Form.empty());
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        return take(
                year,
                office,
                request,
                ReportDeed.REPORT_PUBLISHED,
                "/publication",
                () -> publishing.publish(office.county(), year));
    }

    /** Begins the next edition of a published report. */
    @PostMapping("/editions")
    ModelAndView correct(@PathVariable int year, SignedIn office, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        String reason = form.text(REASON, "更正原因", 500);
        if (form.isWrong()) {
            ModelAndView shown = publicationPage(pages.get(office, year), office, form);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        return take(
                year,
                office,
                request,
                ReportDeed.REPORT_CORRECTED,
                "",
                () -> publishing.correct(office.county(), year, reason));
    }

    private ModelAndView take(
            int year,
            SignedIn office,
            HttpServletRequest request,
            ReportDeed kind,
            String next,
            Supplier<CountyOutcome> step) {
        Form form = Form.typed(request.getParameterMap());
        pages.get(office, year);
        Deed deed = Deed.of(form.key(), kind, "report:" + year)
                .forOrgan(office.county().value())
                .because(form.value(REASON));
        Effect effect = deeds.attempt(deed, () -> switch (step.get()) {
            case CountyOutcome.Done _ -> new Effect.Done(ReportPages.address(year) + next);
            case CountyOutcome.NotNow(var state, var wished) ->
                new Effect.Refused(List.of("报告现在是“" + state.label() + "”，不能" + wished.label()));
            case CountyOutcome.NoReason _ -> new Effect.Refused(List.of("请写明更正原因"));
            case CountyOutcome.Refused(var obstacles) ->
                new Effect.Refused(
                        obstacles.stream().map(CountyOutcome.Obstacle::message).toList());
        });
        switch (effect) {
            case Effect.Done(var address, var _) -> {
                return new ModelAndView("redirect:" + address);
            }
            case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
        }
        ModelAndView shown = kind == ReportDeed.REPORT_PUBLISHED || kind == ReportDeed.REPORT_CORRECTED
                ? publicationPage(pages.get(office, year), office, form)
                : freezePage(pages.get(office, year), office, form);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView freezePage(CountyReport report, SignedIn reader, Form form) {
        return new ModelAndView(
                "report/county/freeze",
                Map.of(
                        "page",
                        ReportPages.page("定稿", report.year()).with(form.problems()),
                        "report",
                        report,
                        "obstacles",
                        report.state() == CountyReportState.DRAFT ? freezing.obstacles(report) : List.of(),
                        "form",
                        form,
                        "office",
                        reader.is(Role.OFFICE)));
    }

    private ModelAndView publicationPage(CountyReport report, SignedIn reader, Form form) {
        return new ModelAndView(
                "report/county/publication",
                Map.of(
                        "page",
                        ReportPages.page("公布", report.year()).with(form.problems()),
                        "report",
                        report,
                        "editions",
                        pages.editions(report),
                        "form",
                        form,
                        "office",
                        reader.is(Role.OFFICE)));
    }
}
