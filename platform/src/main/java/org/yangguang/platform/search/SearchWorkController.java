package org.yangguang.platform.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

/** The search for staff: what people looked for in vain, words that mean the same, and the state of the index. */
@Controller
class SearchWorkController {

    private final SynonymGroups groups;
    private final Misses misses;
    private final IndexRecord record;
    private final Rebuilding rebuilding;
    private final Changes changes;
    private final KnownWords words;
    private final Sources sources;
    private final Organs organs;
    private final SearchDesk desk;

    SearchWorkController(
            SynonymGroups groups,
            Misses misses,
            IndexRecord record,
            Rebuilding rebuilding,
            Changes changes,
            KnownWords words,
            Sources sources,
            Organs organs,
            SearchDesk desk) {
        this.groups = groups;
        this.misses = misses;
        this.record = record;
        this.rebuilding = rebuilding;
        this.changes = changes;
        this.words = words;
        this.sources = sources;
        this.organs = organs;
        this.desk = desk;
    }

    @GetMapping(SearchPages.WORK)
    ModelAndView show(SignedIn reader) {
        return page(reader, Form.empty());
    }

    @PostMapping(SearchPages.WORK + "/synonyms")
    ModelAndView add(SignedIn by, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        List<String> group = SearchDesk.words(form);
        return form.isWrong() ? page(by, form) : after(by, form, desk.add(form.key(), group, by));
    }

    @PostMapping(SearchPages.WORK + "/synonyms/{id}")
    ModelAndView change(@PathVariable long id, SignedIn by, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        List<String> group = SearchDesk.words(form);
        return form.isWrong() ? page(by, form) : after(by, form, desk.change(form.key(), id, group, by));
    }

    @PostMapping(SearchPages.WORK + "/synonyms/{id}/removal")
    ModelAndView remove(@PathVariable long id, SignedIn by, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        return groups.find(id)
                .map(group -> after(by, form, desk.remove(form.key(), group)))
                .orElseGet(() -> new ModelAndView("redirect:" + SearchPages.WORK));
    }

    @PostMapping(SearchPages.WORK + "/misses/{organ}")
    ModelAndView settle(@PathVariable String organ, SignedIn by, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        String missed = form.value("missed");
        String remark = form.text("remark", "怎样处理的", 500);
        if (form.isWrong()) {
            return page(by, form);
        }
        Organ of = organs.findByCode(organ).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return after(by, form, desk.settle(form.key(), missed, by.is(Role.OFFICE) ? null : of, remark, by));
    }

    @PostMapping(SearchPages.WORK + "/rebuild")
    ModelAndView rebuild(SignedIn by, HttpServletRequest request) {
        Form form = Form.typed(request.getParameterMap());
        return after(by, form, desk.rebuild(form.key()));
    }

    private ModelAndView after(SignedIn by, Form form, Effect effect) {
        return switch (effect) {
            case Effect.Done _ -> new ModelAndView("redirect:" + SearchPages.WORK);
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield page(by, form);
            }
        };
    }

    private ModelAndView page(SignedIn reader, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", Page.of("站内搜索").with(form.problems()));
        model.put("form", form);
        model.put("reader", reader);
        model.put("misses", misses.list());
        model.put("groups", groups.list());
        model.put("built", record.find());
        model.put("progress", rebuilding.progress());
        model.put("waiting", changes.count());
        model.put("labels", new Labels(words.now(), sources));
        ModelAndView view = new ModelAndView("search/work", model);
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
