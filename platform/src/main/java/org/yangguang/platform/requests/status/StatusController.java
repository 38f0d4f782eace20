package org.yangguang.platform.requests.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;

/** The way in by number and query code, and the page of the request behind it. */
@Controller
class StatusController {

    /** The page of the request that the pass is for. */
    static final String REQUEST = StatusLink.PAGE + "/request";

    static final SiteColumn COLUMN = new SiteColumn("申请进度查询", "凭登记编号和查询码查看政府信息公开申请的办理进度", "依申请公开,进度,查询", "互动交流");

    static final String UNKNOWN = "登记编号或者查询码不对，请对照回执核对后重试";

    private final Looking looking;
    private final Passes passes;
    private final Cases cases;
    private final StatusViews views;
    private final ApplicantDocuments documents;
    private final Downloads downloads;

    StatusController(
            Looking looking,
            Passes passes,
            Cases cases,
            StatusViews views,
            ApplicantDocuments documents,
            Downloads downloads) {
        this.looking = looking;
        this.passes = passes;
        this.cases = cases;
        this.views = views;
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping(StatusLink.PAGE)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String ended,
            HttpServletResponse answer) {
        return form(Form.of(Map.of("number", number)), ended != null, answer);
    }

    @PostMapping(StatusLink.PAGE)
    ModelAndView look(HttpServletRequest call, HttpServletResponse answer) {
        Form form = Form.typed(call.getParameterMap());
        String number = form.text("number", "登记编号", 60);
        String code = form.text("code", "查询码", 40);
        if (form.isWrong()) {
            return form(form, false, answer);
        }
        return switch (looking.look(number, code, call.getRemoteAddr())) {
            case Look.Found(CaseFile file) -> {
                passes.give(file.id(), call, answer);
                Private.mark(answer);
                yield new ModelAndView("redirect:" + REQUEST);
            }
            case Look.Unknown _ -> {
                form.problems().add("number", UNKNOWN);
                yield form(form, false, answer);
            }
            case Look.Later(var wait) -> {
                form.problems().add("number", later(wait));
                answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                ModelAndView page = form(form, false, answer);
                page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                yield page;
            }
        };
    }

    static String later(java.time.Duration wait) {
        return "尝试次数过多，请在" + (wait.toMinutes() + 1) + "分钟后再试";
    }

    @GetMapping(REQUEST)
    ModelAndView show(HttpServletRequest call, HttpServletResponse answer) {
        return page("requests/status/request", call, answer);
    }

    @GetMapping(REQUEST + "/receipt")
    ModelAndView receipt(HttpServletRequest call, HttpServletResponse answer) {
        return page("requests/status/receipt", call, answer);
    }

    /** Goes on to a request that this one came of, or that came of it: whoever holds the code of one holds it for both. */
    @GetMapping(REQUEST + "/related/{number}")
    ModelAndView related(@PathVariable String number, HttpServletRequest call, HttpServletResponse answer) {
        Optional<Pass> pass = passes.find(call);
        if (pass.isEmpty()) {
            return ended();
        }
        CaseFile related = views.relatives(cases.get(pass.get().request())).stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        passes.turn(pass.get(), related.id(), call, answer);
        Private.mark(answer);
        return new ModelAndView("redirect:" + REQUEST);
    }

    @GetMapping(REQUEST + "/documents/{id}")
    ModelAndView download(@PathVariable long id, HttpServletRequest call, HttpServletResponse answer) {
        CaseFile file = find(call, answer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileId found = documents.find(file, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Private.mark(answer);
        return new ModelAndView(downloads.of(found));
    }

    @PostMapping(StatusLink.PAGE + "/end")
    ModelAndView end(HttpServletRequest call, HttpServletResponse answer) {
        passes.end(call, answer);
        return new ModelAndView("redirect:" + StatusLink.PAGE);
    }

    private ModelAndView page(String template, HttpServletRequest call, HttpServletResponse answer) {
        Optional<CaseFile> found = find(call, answer);
        if (found.isEmpty()) {
            return ended();
        }
        CaseFile file = found.get();
        Private.mark(answer);
        return new ModelAndView(
                template,
                Map.of(
                        "page",
                        Page.of("申请 " + file.number())
                                .under("申请进度查询", StatusLink.PAGE)
                                .in(COLUMN),
                        "view",
                        views.of(file)));
    }

    private static ModelAndView ended() {
        return new ModelAndView("redirect:" + StatusLink.PAGE + "?ended");
    }

    private Optional<CaseFile> find(HttpServletRequest call, HttpServletResponse answer) {
        return passes.find(call, answer).map(pass -> cases.get(pass.request()));
    }

    private static ModelAndView form(Form form, boolean ended, HttpServletResponse answer) {
        Private.mark(answer);
        var view = new ModelAndView(
                "requests/status/ask",
                Map.of("page", Page.of("申请进度查询").in(COLUMN).with(form.problems()), "form", form, "ended", ended));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
