package org.yangguang.platform.requests.status;

import static org.yangguang.platform.requests.status.StatusController.COLUMN;
import static org.yangguang.platform.requests.status.StatusController.REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;

/** What an applicant does about a request: correct, give reasons, withdraw. */
@Controller
class ApplicantController {

    private static final int LONGEST = 5000;

    private final Passes passes;
    private final Cases cases;
    private final StatusViews views;
    private final ApplicantDeeds deeds;

    ApplicantController(Passes passes, Cases cases, StatusViews views, ApplicantDeeds deeds) {
        this.passes = passes;
        this.cases = cases;
        this.views = views;
        this.deeds = deeds;
    }

    @GetMapping(REQUEST + "/correction")
    ModelAndView correction(HttpServletRequest call, HttpServletResponse answer) {
        return show(ApplicantAct.CORRECT, call, answer);
    }

    @PostMapping(REQUEST + "/correction")
    ModelAndView correct(
            HttpServletRequest call,
            HttpServletResponse answer,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return handIn(ApplicantAct.CORRECT, call, answer, files);
    }

    @GetMapping(REQUEST + "/reasons")
    ModelAndView reasons(HttpServletRequest call, HttpServletResponse answer) {
        return show(ApplicantAct.GIVE_REASONS, call, answer);
    }

    @PostMapping(REQUEST + "/reasons")
    ModelAndView giveReasons(
            HttpServletRequest call,
            HttpServletResponse answer,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return handIn(ApplicantAct.GIVE_REASONS, call, answer, files);
    }

    @GetMapping(REQUEST + "/withdrawal")
    ModelAndView withdrawal(HttpServletRequest call, HttpServletResponse answer) {
        return show(ApplicantAct.WITHDRAW, call, answer);
    }

    @PostMapping(REQUEST + "/withdrawal")
    ModelAndView withdraw(HttpServletRequest call, HttpServletResponse answer) {
        Optional<CaseFile> found = find(call, answer);
        if (found.isEmpty()) {
            return ended();
        }
        Form form = Form.typed(call.getParameterMap());
        CaseFile file = found.get();
        if (!isOf(form, file) || !form.confirmed("confirm", lastFour(file))) {
            return form(ApplicantAct.WITHDRAW, file, form, answer);
        }
        return after(deeds.withdraw(form.key(), file), ApplicantAct.WITHDRAW, file, form, answer);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest call, HttpServletResponse answer) {
        ApplicantAct act = call.getRequestURI().endsWith(ApplicantAct.CORRECT.address())
                ? ApplicantAct.CORRECT
                : ApplicantAct.GIVE_REASONS;
        Form form = Form.empty();
        form.problems().add("files", "文件合计超过50MB，请压缩或者减少后再提交");
        return find(call, answer).map(file -> form(act, file, form, answer)).orElseGet(ApplicantController::ended);
    }

    private ModelAndView handIn(
            ApplicantAct act,
            HttpServletRequest call,
            HttpServletResponse answer,
            @Nullable List<MultipartFile> files) {
        Optional<CaseFile> found = find(call, answer);
        if (found.isEmpty()) {
            return ended();
        }
        CaseFile file = found.get();
        Form form = Form.typed(call.getParameterMap());
        Given given = new Given(
                form.optionalText("text", act == ApplicantAct.CORRECT ? "补正内容" : "理由", LONGEST),
                files == null ? List.of() : files);
        if (given.isEmpty()) {
            form.problems().add("text", "请填写文字，或者选择文件");
        }
        if (given.files().size() > Given.MOST_FILES) {
            form.problems()
                    .add(
                            "files",
                            "一次最多提交" + Given.MOST_FILES + "个文件，现在是"
                                    + given.files().size() + "个");
        }
        if (!isOf(form, file) || form.isWrong()) {
            return form(act, file, form, answer);
        }
        Effect effect = act == ApplicantAct.CORRECT
                ? deeds.correct(form.key(), file, given)
                : deeds.giveReasons(form.key(), file, given);
        return after(effect, act, file, form, answer);
    }

    /** In another tab another request may have been opened since the form was shown: then nothing is done. */
    private static boolean isOf(Form form, CaseFile file) {
        boolean same = form.value("request").equals(file.number());
        if (!same) {
            form.problems().add("您在另一个页面打开了申请" + file.number() + "。请确认要办理的是哪一件，再重新提交");
        }
        return same;
    }

    private ModelAndView after(Effect effect, ApplicantAct act, CaseFile file, Form form, HttpServletResponse answer) {
        return switch (effect) {
            case Effect.Done done -> {
                Private.mark(answer);
                yield new ModelAndView("redirect:" + done.next());
            }
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield form(act, file, form, answer);
            }
        };
    }

    private ModelAndView show(ApplicantAct act, HttpServletRequest call, HttpServletResponse answer) {
        return find(call, answer)
                .map(file -> form(act, file, Form.empty(), answer))
                .orElseGet(ApplicantController::ended);
    }

    private ModelAndView form(ApplicantAct act, CaseFile file, Form form, HttpServletResponse answer) {
        StatusView view = views.of(file);
        if (!view.acts().contains(act) && !form.isWrong()) {
            return new ModelAndView("redirect:" + REQUEST);
        }
        Private.mark(answer);
        var page = new ModelAndView(
                act == ApplicantAct.WITHDRAW ? "requests/status/withdrawal" : "requests/status/handIn",
                Map.of(
                        "page",
                        Page.of(act.label())
                                .under("申请进度查询", StatusLink.PAGE)
                                .under("申请 " + file.number(), REQUEST)
                                .in(COLUMN)
                                .with(form.problems()),
                        "form",
                        form,
                        "act",
                        act,
                        "view",
                        view));
        page.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    static String lastFour(CaseFile file) {
        return file.number().substring(file.number().length() - 4);
    }

    private Optional<CaseFile> find(HttpServletRequest call, HttpServletResponse answer) {
        return passes.find(call, answer).map(pass -> cases.get(pass.request()));
    }

    private static ModelAndView ended() {
        return new ModelAndView("redirect:" + StatusLink.PAGE + "?ended");
    }
}
