package org.yangguang.platform.documents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.Draft;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

/** Where an item is written. */
@Controller
class WritingController {

    /** Who opened a text longer ago has probably left it. */
    private static final Duration STILL_WRITING = Duration.ofMinutes(30);

    private final ItemDesk desk;
    private final Items items;
    private final ItemBook book;
    private final Columns columns;
    private final People people;
    private final CivilTime time;

    WritingController(ItemDesk desk, Items items, ItemBook book, Columns columns, People people, CivilTime time) {
        this.desk = desk;
        this.items = items;
        this.book = book;
        this.columns = columns;
        this.people = people;
        this.time = time;
    }

    @GetMapping(DeskAddresses.NEW)
    ModelAndView begin(
            SignedIn author, @PathVariable String organ, @RequestParam(defaultValue = "ITEM") ItemKind kind) {
        Organ of = desk.organ(organ);
        String column = switch (kind) {
            case ITEM -> "";
            case OFFICIAL_DOCUMENT -> "policies";
            case INTERPRETATION -> "interpretations";
        };
        Form form = Form.of(Map.of(
                "source", of.name(),
                "formedOn", time.today().toString(),
                "documentKind", "NOTICE",
                "form", "TEXT",
                "column",
                        columns.find(column)
                                .map(it -> String.valueOf(it.id().value()))
                                .orElse("")));
        return editor(author, of, null, kind, form);
    }

    @PostMapping(DeskAddresses.NEW)
    ModelAndView open(
            SignedIn author,
            @PathVariable String organ,
            @RequestParam(name = "itemKind", defaultValue = "ITEM") ItemKind kind,
            HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Form form = Form.typed(call.getParameterMap());
        Draft draft = DraftForm.read(form, kind, columnOptions(), items, time.today());
        return form.isWrong()
                ? editor(author, of, null, kind, form)
                : after(desk.open(form.key(), of, draft, author), form, () -> editor(author, of, null, kind, form));
    }

    /** Notes who is writing; a note that fades, so no deed. */
    @PostMapping(DeskAddresses.ITEM + "/editing")
    @Transactional
    public ModelAndView beginEditing(SignedIn author, @PathVariable String organ, @PathVariable long id) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Item.Editing editing = item.editing();
        boolean taken = editing != null && !editing.by().equals(author.person()) && isFresh(editing);
        if (item.state() == ItemState.DRAFT && !taken) {
            book.editing(item.id(), author.person());
        }
        return new ModelAndView("redirect:" + ItemDesk.address(of, item.id()) + "/text");
    }

    @GetMapping(DeskAddresses.TEXT)
    ModelAndView text(SignedIn author, @PathVariable String organ, @PathVariable long id) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        return editor(author, of, item, item.kind(), DraftForm.of(items.working(item), item.disclosure(), items));
    }

    @PostMapping(DeskAddresses.TEXT)
    ModelAndView save(SignedIn author, @PathVariable String organ, @PathVariable long id, HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Form form = Form.typed(call.getParameterMap());
        Draft draft = DraftForm.read(form, item.kind(), columnOptions(), items, time.today());
        return form.isWrong()
                ? editor(author, of, item, item.kind(), form)
                : after(
                        desk.save(form.key(), of, item, version(form), draft, author),
                        form,
                        () -> editor(author, of, item, item.kind(), form));
    }

    @PostMapping(DeskAddresses.ITEM + "/discarding")
    ModelAndView discard(SignedIn author, @PathVariable String organ, @PathVariable long id, HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Form form = Form.typed(call.getParameterMap());
        return after(desk.discard(form.key(), of, item, version(form)), form, () -> stored(author, of, item, form));
    }

    @PostMapping(DeskAddresses.FILES)
    ModelAndView attach(
            SignedIn author,
            @PathVariable String organ,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Form form = Form.typed(call.getParameterMap());
        if (item.state() != ItemState.DRAFT) {
            form.problems().add("已经送审，不能再增减附件");
        } else if (file == null || file.isEmpty()) {
            form.problems().add("file", "请选择文件");
        } else {
            return after(desk.attach(form.key(), of, item, file), form, () -> stored(author, of, item, form));
        }
        return stored(author, of, item, form);
    }

    @PostMapping(DeskAddresses.FILES + "/{n}/removal")
    ModelAndView detach(
            SignedIn author,
            @PathVariable String organ,
            @PathVariable long id,
            @PathVariable int n,
            HttpServletRequest call) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Form form = Form.typed(call.getParameterMap());
        if (item.state() != ItemState.DRAFT) {
            form.problems().add("已经送审，不能再增减附件");
            return stored(author, of, item, form);
        }
        return after(desk.detach(form.key(), of, item, n), form, () -> stored(author, of, item, form));
    }

    private boolean isFresh(Item.Editing editing) {
        return editing.at().isAfter(time.now().minus(STILL_WRITING));
    }

    private static int version(Form form) {
        String version = form.value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static ModelAndView after(Effect effect, Form form, Supplier<ModelAndView> otherwise) {
        return switch (effect) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield otherwise.get();
            }
        };
    }

    /** The editor with what is stored, and what was wrong with something else. */
    private ModelAndView stored(SignedIn author, Organ organ, Item item, Form wrong) {
        Form form = DraftForm.of(items.working(item), item.disclosure(), items);
        wrong.problems().list().forEach(each -> form.problems().add(each.field(), each.message()));
        return editor(author, organ, item, item.kind(), form);
    }

    private ModelAndView editor(SignedIn author, Organ organ, @Nullable Item item, ItemKind kind, Form form) {
        Map<String, @Nullable Object> model = new HashMap<>();
        Page page = Page.of(item == null ? "新增" + kind.label() : "修改" + kind.label())
                .under("信息和公文", DeskAddresses.COUNTY + "/" + organ.code());
        if (item != null) {
            page = page.under(item.content().title(), ItemDesk.address(organ, item.id()));
        }
        model.put("page", page.with(form.problems()));
        model.put("form", form);
        model.put("organ", organ);
        model.put("item", item);
        model.put("kind", kind);
        model.put("columns", columnOptions());
        model.put("files", item == null ? List.of() : items.files(item.id(), item.workingEdition()));
        model.put("stored", item == null || !form.isWrong() ? null : items.working(item));
        model.put("writing", item == null ? "" : writing(item, author));
        var view = new ModelAndView("documents/desk/text", model);
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** Who else has it open, or an empty text. */
    private String writing(Item item, SignedIn reader) {
        Item.Editing editing = item.editing();
        if (editing == null || editing.by().equals(reader.person()) || !isFresh(editing)) {
            return "";
        }
        long minutes = Duration.between(editing.at(), time.now()).toMinutes();
        return people.findName(editing.by()).orElse("别人") + "正在修改（" + (minutes == 0 ? "刚刚打开" : minutes + "分钟前打开") + "）";
    }

    private List<Option> columnOptions() {
        ColumnTree tree = columns.tree();
        return tree.list().stream()
                .filter(InformationColumn::takesItems)
                .map(column -> new Option(
                        String.valueOf(column.id().value()),
                        String.join(
                                " › ",
                                tree.path(column).stream()
                                        .map(InformationColumn::name)
                                        .toList())))
                .toList();
    }
}
