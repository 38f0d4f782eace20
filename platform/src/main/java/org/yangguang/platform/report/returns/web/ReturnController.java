package org.yangguang.platform.report.returns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.returns.ReturnEditing;
import org.yangguang.platform.report.returns.SaveOutcome;
import org.yangguang.platform.report.returns.SaveOutcome.Collision;

/** Looking at a return and filling it in. */
@Controller
@RequestMapping("/workbench/returns/{organ}")
class ReturnController {

    private final ReturnPages pages;
    private final ReturnEditing editing;
    private final Deeds deeds;

    ReturnController(ReturnPages pages, ReturnEditing editing, Deeds deeds) {
        this.pages = pages;
        this.editing = editing;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView years(@PathVariable String organ) {
        return pages.years(organ);
    }

    @GetMapping("/{year}")
    ModelAndView show(@PathVariable String organ, @PathVariable int year, SignedIn reader) {
        return view(pages.get(organ, year, reader), List.of());
    }

    /** The whole form; works without scripts. */
    @PostMapping("/{year}")
    ModelAndView save(@PathVariable String organ, @PathVariable int year, SignedIn clerk, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        ReturnPage before = pages.get(organ, year, clerk);
        Saved saved = save(before, clerk, form, form.key());
        if (saved.problems().isEmpty() && saved.collisions().isEmpty()) {
            return new ModelAndView("redirect:" + before.address() + "/submission");
        }
        ModelAndView shown = view(pages.get(organ, year, clerk).with(saved.collisions()), saved.problems());
        shown.setStatus(saved.collisions().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return shown;
    }

    /** The same while typing; answers what changes in the page. */
    @PostMapping("/{year}/cells")
    ModelAndView saveWhileTyping(
            @PathVariable String organ, @PathVariable int year, SignedIn clerk, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        ReturnPage before = pages.get(organ, year, clerk);
        // One form sends many saves: each state of its fields is a deed of its own, sending the same state twice is
        // not.
        String state = form.value("version") + "-"
                + Integer.toHexString(fields(form, before).hashCode());
        Saved saved = save(before, clerk, form, form.key(state));
        return new ModelAndView(
                "report/returns/saved",
                Map.of("view", pages.get(organ, year, clerk).with(saved.collisions()), "problems", saved.problems()));
    }

    /** What a save came to. */
    private record Saved(List<Collision> collisions, List<String> problems) {}

    private Saved save(ReturnPage before, SignedIn clerk, Form form, String key) {
        int version = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 0;
        List<Collision> collisions = new ArrayList<>();
        Deed deed = Deed.of(key, ReportDeed.RETURN_SAVED, before.subjectOfDeeds())
                .forOrgan(before.organ().id().value());
        Effect effect = deeds.attempt(deed, () -> switch (editing.save(
                before.organ().id(), before.subject().year(), version, fields(form, before), clerk.person())) {
            case SaveOutcome.Saved(var _, var met) -> {
                collisions.addAll(met);
                yield new Effect.Done(before.address());
            }
            case SaveOutcome.NotOpen(var state) ->
                new Effect.Refused(List.of("这份报表现在是“" + state.label() + "”，不能修改，刚才填写的没有保存"));
        });
        return new Saved(collisions, effect instanceof Effect.Refused(var problems) ? problems : List.of());
    }

    private static Map<String, String> fields(Form form, ReturnPage page) {
        Map<String, String> fields = new TreeMap<>();
        page.fieldNames().stream()
                .filter(name -> !form.values(name).isEmpty())
                .forEach(name -> fields.put(name, form.value(name)));
        return fields;
    }

    private static ModelAndView view(ReturnPage view, List<String> problems) {
        Page page = Page.of(view.subject().year() + "年度报表")
                .under("年度报表", "/workbench/returns/" + view.organ().code())
                .changingInPlace();
        return new ModelAndView("report/returns/return", Map.of("page", page, "view", view, "problems", problems));
    }
}
