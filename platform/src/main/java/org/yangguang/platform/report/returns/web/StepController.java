package org.yangguang.platform.report.returns.web;

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
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.returns.ReturnDeed;
import org.yangguang.platform.report.returns.ReturnNotes;
import org.yangguang.platform.report.returns.ReturnSteps;
import org.yangguang.platform.report.returns.StepOutcome;

/** The steps of a return, each an address of its own, and the page that checks everything before submitting. */
@Controller
@RequestMapping("/workbench/returns/{organ}/{year}")
class StepController {

    static final String REMARK = "remark";

    private final ReturnPages pages;
    private final ReturnSteps steps;
    private final ReturnNotes notes;
    private final Deeds deeds;

    StepController(ReturnPages pages, ReturnSteps steps, ReturnNotes notes, Deeds deeds) {
        this.pages = pages;
        this.steps = steps;
        this.notes = notes;
        this.deeds = deeds;
    }

    @GetMapping("/submission")
    ModelAndView check(@PathVariable String organ, @PathVariable int year, SignedIn reader) {
        return view(pages.get(organ, year, reader), Form.empty());
    }

    @PostMapping("/proposal")
    ModelAndView propose(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.PROPOSE, organ, year, by, request);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.WITHDRAW, organ, year, by, request);
    }

    @PostMapping("/refusal")
    ModelAndView decline(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.DECLINE, organ, year, by, request);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.CONFIRM, organ, year, by, request);
    }

    @PostMapping("/paper-confirmation")
    ModelAndView confirmOnPaper(
            @PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.CONFIRM_ON_PAPER, organ, year, by, request);
    }

    @PostMapping("/remarks")
    ModelAndView giveBack(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.RETURN, organ, year, by, request);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        return take(ReturnDeed.REOPEN, organ, year, by, request);
    }

    /** Explains a finding where a rule allows it. */
    @PostMapping("/explanations")
    ModelAndView explain(@PathVariable String organ, @PathVariable int year, SignedIn by, HttpServletRequest request) {
        ReturnPage page = pages.get(organ, year, by);
        Form form = Form.typed(request.getParameterMap());
        String finding = form.value("finding");
        String text = form.optionalText("explanation-" + finding, "说明", 2000);
        boolean known =
                page.explainable().stream().anyMatch(found -> found.key().equals(finding));
        if (known && !form.isWrong()) {
            deeds.attempt(
                    deed(form.key(), ReportDeed.RETURN_EXPLAINED, page).because(text),
                    () -> notes.explain(page.organ().id(), year, finding, text, by.person())
                            ? new Effect.Done(page.address())
                            : new Effect.Refused(List.of("报表已不能修改")));
        }
        return form.isWrong()
                ? unprocessable(view(page, form))
                : new ModelAndView("redirect:" + page.address() + "/submission");
    }

    private ModelAndView take(ReturnDeed step, String organ, int year, SignedIn by, HttpServletRequest request) {
        ReturnPage page = pages.get(organ, year, by);
        Form form = Form.typed(request.getParameterMap());
        String remark = step.needsRemark()
                ? form.text(REMARK, step == ReturnDeed.CONFIRM_ON_PAPER ? "负责人姓名和确认日期" : "退回原因", 500)
                : "";
        if (!form.isWrong()) {
            Effect effect = deeds.attempt(
                    deed(form.key(), ReportDeed.valueOf("RETURN_" + step.name()), page)
                            .because(remark),
                    () -> switch (steps.take(page.organ().id(), year, step, remark, by.person())) {
                        case StepOutcome.Done _ -> new Effect.Done(page.address());
                        case StepOutcome.NotNow(var state, var deed) ->
                            new Effect.Refused(List.of("这份报表现在是“" + state.label() + "”，不能" + deed.label()));
                        case StepOutcome.NoRemark _ -> new Effect.Refused(List.of("请写明原因"));
                        case StepOutcome.HeadMustConfirm _ -> new Effect.Refused(List.of("本单位已开设负责人账号，请提请负责人登录确认"));
                        case StepOutcome.Blocked(var findings) ->
                            new Effect.Refused(findings.stream()
                                    .map((ExplainedFinding found) ->
                                            found.finding().message())
                                    .toList());
                    });
            switch (effect) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        return unprocessable(view(pages.get(organ, year, by), form));
    }

    private static Deed deed(String key, ReportDeed kind, ReturnPage page) {
        return Deed.of(key, kind, page.subjectOfDeeds())
                .forOrgan(page.organ().id().value());
    }

    static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    static ModelAndView view(ReturnPage view, Form form) {
        Page page = Page.of("检查并报送")
                .under("年度报表", "/workbench/returns/" + view.organ().code())
                .under(view.subject().year() + "年度", view.address())
                .with(form.problems());
        return new ModelAndView("report/returns/submission", Map.of("page", page, "view", view, "form", form));
    }
}
