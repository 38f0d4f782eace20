package org.yangguang.platform.columns;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;

/** The tree of columns as the office keeps it. */
@Controller
class ColumnsController {

    private final Columns columns;
    private final ColumnKeeping keeping;

    ColumnsController(Columns columns, ColumnKeeping keeping) {
        this.columns = columns;
        this.keeping = keeping;
    }

    @GetMapping(ColumnKeeping.LIST)
    ModelAndView list(SignedIn reader) {
        return list(reader, Form.empty());
    }

    private ModelAndView list(SignedIn reader, Form form) {
        return answer(
                "columns/columns",
                form,
                Map.of(
                        "page",
                        Page.of("栏目").with(form.problems()),
                        "form",
                        form,
                        "tree",
                        columns.tree(),
                        "keeps",
                        reader.is(Role.OFFICE)));
    }

    @GetMapping(ColumnKeeping.LIST + "/new")
    ModelAndView begin() {
        return column(null, Form.of(Map.of("type", ColumnType.CATALOGUE.label())));
    }

    @PostMapping(ColumnKeeping.LIST)
    ModelAndView add(HttpServletRequest call) {
        Form form = Form.typed(call.getParameterMap());
        String slug = form.text("slug", "地址名", 40);
        if (!slug.isEmpty() && !slug.matches("[a-z][a-z0-9-]{0,39}")) {
            form.problems().add("slug", "地址名由小写字母、数字和横线组成，以字母开头，例如 notices");
        }
        ColumnDraft draft = ColumnDraft.read(form, parents(), ColumnDraft.TYPES);
        return form.isWrong() ? column(null, form) : after(keeping.add(form.key(), slug, draft), null, form);
    }

    @GetMapping(ColumnKeeping.LIST + "/{slug}")
    ModelAndView show(@PathVariable String slug) {
        InformationColumn column = get(slug);
        return column(column, ColumnDraft.form(column));
    }

    @PostMapping(ColumnKeeping.LIST + "/{slug}")
    ModelAndView change(@PathVariable String slug, HttpServletRequest call) {
        InformationColumn column = get(slug);
        Form form = Form.typed(call.getParameterMap());
        ColumnDraft draft = ColumnDraft.read(form, parents(), ColumnDraft.types(column.type()));
        return form.isWrong() ? column(column, form) : after(keeping.change(form.key(), column, draft), column, form);
    }

    @PostMapping(ColumnKeeping.LIST + "/{slug}/place")
    ModelAndView move(SignedIn keeper, @PathVariable String slug, HttpServletRequest call) {
        Form form = Form.typed(call.getParameterMap());
        return inList(
                keeper, keeping.move(form.key(), get(slug), form.value("to").equals("up")), form);
    }

    @PostMapping(ColumnKeeping.LIST + "/{slug}/closure")
    ModelAndView close(SignedIn keeper, @PathVariable String slug, HttpServletRequest call) {
        Form form = Form.typed(call.getParameterMap());
        return inList(keeper, keeping.close(form.key(), get(slug), true), form);
    }

    @PostMapping(ColumnKeeping.LIST + "/{slug}/closure/removal")
    ModelAndView reopen(SignedIn keeper, @PathVariable String slug, HttpServletRequest call) {
        Form form = Form.typed(call.getParameterMap());
        return inList(keeper, keeping.close(form.key(), get(slug), false), form);
    }

    private ModelAndView inList(SignedIn keeper, Effect effect, Form form) {
        return switch (effect) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield list(keeper, form);
            }
        };
    }

    private ModelAndView after(Effect effect, @Nullable InformationColumn column, Form form) {
        return switch (effect) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield column(column, form);
            }
        };
    }

    private ModelAndView column(@Nullable InformationColumn column, Form form) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put(
                "page",
                Page.of(column == null ? "新增栏目" : column.name())
                        .under("栏目", ColumnKeeping.LIST)
                        .with(form.problems()));
        model.put("form", form);
        model.put("column", column);
        model.put("parents", parents());
        model.put("types", ColumnDraft.types(column == null ? "" : column.type()));
        return answer("columns/column", form, model);
    }

    private static ModelAndView answer(String view, Form form, Map<String, ? extends @Nullable Object> model) {
        var answer = new ModelAndView(view, model);
        answer.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    private List<Option> parents() {
        ColumnTree tree = columns.tree();
        return tree.list().stream()
                .filter(each -> each.closedOn() == null && each.address() == null && tree.depth(each) < 2)
                .map(each -> new Option(String.valueOf(each.id().value()), "　".repeat(tree.depth(each)) + each.name()))
                .toList();
    }

    private InformationColumn get(String slug) {
        return columns.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
