package org.yangguang.platform.requests.handling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.handling.CaseDeed;
import org.yangguang.platform.requests.handling.CaseDeeds;
import org.yangguang.platform.requests.handling.DeedDesk;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Preview;

/** The form of every deed, and doing it. */
@Controller
class DeedController {

    /** With which button a form was sent. */
    static final String STEP = "step";

    static final String PREVIEW = "preview";

    private final CasePages pages;
    private final CaseDeeds deeds;
    private final DeedDesk desk;

    DeedController(CasePages pages, CaseDeeds deeds, DeedDesk desk) {
        this.pages = pages;
        this.deeds = deeds;
        this.desk = desk;
    }

    @GetMapping(HandlingAddresses.DEED)
    ModelAndView open(
            @PathVariable String organ,
            @PathVariable String number,
            @PathVariable String deed,
            SignedIn reader,
            HttpServletRequest request) {
        Situation at = pages.get(organ, number, reader);
        CaseDeed chosen = find(deed, at);
        Form form = DeedForm.preset(at, chosen, Form.typed(request.getParameterMap()));
        ModelAndView shown = view(at, chosen, form, List.of());
        if (chosen.offer(at) instanceof Offer.Impossible) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    @PostMapping(HandlingAddresses.DEED)
    ModelAndView perform(
            @PathVariable String organ,
            @PathVariable String number,
            @PathVariable String deed,
            SignedIn reader,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, MultipartFile> files) {
        Situation at = pages.get(organ, number, reader);
        CaseDeed chosen = find(deed, at);
        Form form = Form.typed(request.getParameterMap());
        if (form.value(STEP).equals(PREVIEW)) {
            List<Preview> shown = desk.preview(chosen, at, form);
            return form.isWrong() ? refused(at, chosen, form) : view(at, chosen, form, shown);
        }
        return switch (desk.perform(chosen, at, form, files.toSingleValueMap())) {
            case Effect.Done done ->
                new ModelAndView("redirect:" + done.next() + (done.next().equals(at.address()) ? "?done=" + deed : ""));
            case Effect.Refused _ -> refused(at, chosen, form);
        };
    }

    private CaseDeed find(String segment, Situation at) {
        CaseDeed deed = deeds.find(segment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!at.mayDo(deed)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return deed;
    }

    private ModelAndView refused(Situation at, CaseDeed deed, Form form) {
        ModelAndView shown = view(at, deed, form, List.of());
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static ModelAndView view(Situation at, CaseDeed deed, Form form, List<Preview> previews) {
        Page page = Page.of(deed.heading(at, form))
                .under("申请办理", "/workbench/requests/" + at.organ().code())
                .under(at.file().number(), at.address())
                .with(form.problems());
        return new ModelAndView(
                "requests/handling/deed",
                Map.of("page", page, "view", DeedForm.of(at, deed, form, previews), "form", form));
    }
}
