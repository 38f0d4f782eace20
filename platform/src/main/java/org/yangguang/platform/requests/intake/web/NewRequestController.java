package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.intake.Asking;
import org.yangguang.platform.requests.intake.Draft;
import org.yangguang.platform.requests.intake.Drafts;
import org.yangguang.platform.requests.intake.OpenOrgans;
import org.yangguang.platform.requests.intake.QrCode;
import org.yangguang.platform.requests.intake.Receipt;
import org.yangguang.platform.requests.intake.Step;
import org.yangguang.platform.requests.intake.Submitting;
import org.yangguang.platform.requests.intake.Summary;
import org.yangguang.platform.time.CivilTime;

/** The beginning and the end of the public form; the questions between are {@link QuestionController}'s. */
@Controller
class NewRequestController {

    static final String START = "/requests/new";
    static final String CHECK = START + "/check";
    static final String CONFIRMATION = START + "/confirmation";

    private static final SiteColumn COLUMN = new SiteColumn("依申请公开", "向行政机关申请公开政府信息，查询办理进度", "依申请公开,政府信息公开申请", "依申请公开");

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final Asking asking;
    private final OpenOrgans organs;
    private final Submitting submitting;
    private final IntakeGate gate;
    private final CaseClock clock;
    private final CivilTime time;
    private final SiteAddress site;
    private final Cases cases;
    private final Organs everyOrgan;

    NewRequestController(
            Drafts drafts,
            DraftCookie cookie,
            Asking asking,
            OpenOrgans organs,
            Submitting submitting,
            IntakeGate gate,
            CaseClock clock,
            CivilTime time,
            SiteAddress site,
            Cases cases,
            Organs everyOrgan) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.asking = asking;
        this.organs = organs;
        this.submitting = submitting;
        this.gate = gate;
        this.clock = clock;
        this.time = time;
        this.site = site;
        this.cases = cases;
        this.everyOrgan = everyOrgan;
    }

    static Page page(String title, Form form) {
        return Page.of(title)
                .under("申请政府信息公开", START)
                .in(COLUMN)
                .with(form.problems())
                .changingInPlace();
    }

    @GetMapping(START)
    ModelAndView start(HttpServletRequest request) {
        return start(request, Form.empty(), HttpStatus.OK);
    }

    private ModelAndView start(HttpServletRequest request, Form form, HttpStatus status) {
        Draft draft = cookie.draft(request).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("page", Page.of("申请政府信息公开").in(COLUMN).with(form.problems()));
        model.put("form", form);
        model.put(
                "begun",
                draft != null && draft.receipt() == null && !draft.fields().isEmpty());
        model.put("sent", draft != null && draft.receipt() != null);
        model.put("resume", draft == null ? START : resume(draft));
        ModelAndView view = new ModelAndView("requests/intake/start", model);
        view.setStatus(status);
        return view;
    }

    /** The first question that still lacks a right answer. */
    private String resume(Draft draft) {
        Map<Step, Form> wrong = asking.problems(draft);
        for (Step step : Step.values()) {
            if (wrong.containsKey(step)) {
                return START + "/" + step.slug();
            }
        }
        return CHECK;
    }

    @PostMapping(START)
    ModelAndView begin(HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.typed(request.getParameterMap());
        Optional<String> tooMany = gate.page(request);
        if (form.key().isEmpty() || tooMany.isPresent()) {
            form.problems().add(tooMany.orElse("请从页面上提交"));
            return start(
                    request,
                    form,
                    tooMany.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        drafts.discard(cookie.token(request));
        cookie.begin(request, response);
        return new ModelAndView("redirect:" + START + "/" + Step.INFORMATION.slug());
    }

    @PostMapping(START + "/discard")
    ModelAndView discard(HttpServletRequest request, HttpServletResponse response) {
        if (!Form.typed(request.getParameterMap()).key().isEmpty()) {
            drafts.discard(cookie.token(request));
            cookie.forget(request, response);
        }
        return new ModelAndView("redirect:" + START);
    }

    @GetMapping(CHECK)
    ModelAndView check(HttpServletRequest request) {
        return check(request, Form.empty(), HttpStatus.OK);
    }

    private ModelAndView check(HttpServletRequest request, Form form, HttpStatus status) {
        Draft draft = cookie.draft(request).orElse(null);
        if (draft == null || draft.receipt() != null) {
            return new ModelAndView("redirect:" + (draft == null ? START : CONFIRMATION));
        }
        Map<Step, Form> wrong = asking.problems(draft);
        List<Summary.Part> parts = new ArrayList<>();
        for (Step step : Step.values()) {
            String change = START + "/" + step.slug();
            Form problems = wrong.get(step);
            parts.add(new Summary.Part(
                    step.title(),
                    change,
                    Summary.rows(step, draft, organs, change),
                    problems == null ? List.of() : problems.problems().list()));
        }
        var due = clock.clock().replyBy(time.today());
        ModelAndView view = new ModelAndView(
                "requests/intake/check",
                Map.of(
                        "page", page("检查后提交", form),
                        "form", form,
                        "parts", parts,
                        "complete", wrong.isEmpty(),
                        "due", due.date(),
                        "provisional", due.provisional()));
        view.setStatus(status);
        return view;
    }

    @PostMapping(START + "/submission")
    ModelAndView submit(HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        Draft draft = cookie.draft(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:" + START);
        }
        if (form.key().isEmpty()) {
            form.problems().add("请从页面上提交");
            return check(request, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<String> tooMany = draft.receipt() == null ? gate.submission(request) : Optional.empty();
        if (tooMany.isPresent()) {
            form.problems().add(tooMany.get());
            return check(request, form, HttpStatus.TOO_MANY_REQUESTS);
        }
        if (submitting.submit(draft)) {
            return new ModelAndView("redirect:" + CONFIRMATION);
        }
        form.problems().add("还有内容没有填好，请按下面的提示补充后再提交");
        return check(request, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(CONFIRMATION)
    ModelAndView confirmation(HttpServletRequest request) {
        Receipt receipt = receipt(request);
        if (receipt == null) {
            return new ModelAndView("redirect:" + START);
        }
        String status = site.absolute("/requests/status?number=" + receipt.number());
        CaseFile file = cases.find(receipt.number()).orElseThrow();
        return new ModelAndView(
                "requests/intake/confirmation",
                Map.of(
                        "page",
                        Page.of("申请已提交").under("申请政府信息公开", START).in(COLUMN),
                        "receipt",
                        receipt,
                        "organ",
                        everyOrgan.get(file.organ()).name(),
                        "title",
                        file.title(),
                        "status",
                        "/requests/status?number=" + receipt.number(),
                        "qr",
                        QrCode.of(status)));
    }

    private @Nullable Receipt receipt(HttpServletRequest request) {
        return cookie.draft(request).map(Draft::receipt).orElse(null);
    }
}
