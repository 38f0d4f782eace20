package org.yangguang.platform.documents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** The items of an organ, or of the whole county, as a list. */
@Controller
class DeskListController {

    private final DeskItems items;
    private final ItemDesk desk;
    private final Columns columns;
    private final Organs organs;

    DeskListController(DeskItems items, ItemDesk desk, Columns columns, Organs organs) {
        this.items = items;
        this.desk = desk;
        this.columns = columns;
        this.organs = organs;
    }

    @GetMapping(DeskAddresses.ORGAN)
    ModelAndView ofOrgan(SignedIn reader, @PathVariable String organ, HttpServletRequest call) {
        return show(reader, desk.organ(organ), call);
    }

    @GetMapping(DeskAddresses.COUNTY)
    ModelAndView ofCounty(SignedIn reader, HttpServletRequest call) {
        return show(reader, null, call);
    }

    private ModelAndView show(SignedIn reader, @Nullable Organ organ, HttpServletRequest call) {
        ListQuery query = spec(organ).read(call.getParameterMap());
        ListView<DeskItems.Line> list = items.list(organ == null ? null : organ.id(), query);
        if (query.export()) {
            return Spreadsheet.of(list, DeskListController::cells);
        }
        boolean writes =
                reader.is(Role.CLERK) || reader.is(Role.HEAD) || reader.is(Role.SECTION_HEAD) || reader.is(Role.OFFICE);
        return new ModelAndView(
                "documents/desk/list",
                Map.of(
                        "page",
                        Page.of(organ == null ? "全县信息" : "信息和公文"),
                        "list",
                        list,
                        "organ",
                        organ == null ? "" : organ.code(),
                        "writes",
                        organ != null && writes));
    }

    private static List<?> cells(DeskItems.Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.title());
        cells.add(line.number());
        cells.add(line.organ());
        cells.add(line.kind().label());
        cells.add(line.column());
        cells.add(line.attribute() == null ? "" : line.attribute().label());
        cells.add(line.state().label());
        cells.add(line.author());
        cells.add(local(line.updatedAt()));
        cells.add(line.publishedAt() == null ? null : local(line.publishedAt()));
        return cells;
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(CivilTime.ZONE).toLocalDateTime();
    }

    private ListSpec spec(@Nullable Organ organ) {
        ListSpec spec = ListSpec.of(
                        organ == null ? DeskAddresses.COUNTY : DeskAddresses.COUNTY + "/" + organ.code(),
                        "信息和公文",
                        Column.text("title", "标题").sorted(),
                        Column.text("number", "文号"),
                        Column.text("organ", "机关"),
                        Column.text("kind", "种类"),
                        Column.text("column", "栏目"),
                        Column.text("attribute", "公开属性"),
                        Column.text("state", "状态").sorted(),
                        Column.text("author", "撰写人"),
                        Column.text("updated", "最近办理").sorted(),
                        Column.text("published", "发布时间").sorted())
                .filteredBy(filter("state", "状态", ItemState.values(), ItemState::label))
                .filteredBy(filter("kind", "种类", ItemKind.values(), ItemKind::label))
                .filteredBy(filter("attribute", "公开属性", DisclosureAttribute.values(), DisclosureAttribute::label))
                .filteredBy(new Filter(
                        "column",
                        "栏目",
                        columns.tree().list().stream()
                                .filter(each -> each.address() == null)
                                .map(each -> new Option(String.valueOf(each.id().value()), each.name()))
                                .toList()))
                .filteredBy(new Filter("owed", "紧急发布", List.of(new Option("yes", "等待补批"))))
                .searchedBy("标题或者文号");
        return organ != null
                ? spec
                : spec.filteredBy(new Filter(
                        "organ",
                        "机关",
                        organs.list().stream()
                                .map(each -> new Option(each.code(), each.name()))
                                .toList()));
    }

    private static <E extends Enum<E>> Filter filter(String key, String label, E[] values, Function<E, String> words) {
        return new Filter(
                key,
                label,
                Arrays.stream(values)
                        .map(each -> new Option(each.name(), words.apply(each)))
                        .toList());
    }
}
