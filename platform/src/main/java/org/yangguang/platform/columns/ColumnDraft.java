package org.yangguang.platform.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;

/** A column as typed into the form. */
record ColumnDraft(
        String name,
        String description,
        String keywords,
        String type,
        @Nullable ColumnId parent,
        boolean inMenu,
        @Nullable Integer updateWithinDays,
        @Nullable Integer art20Item,
        @Nullable String address) {

    static final List<Option> TYPES = Arrays.stream(ColumnType.values())
            .map(type -> new Option(type.label(), type.label()))
            .toList();

    static final List<Option> ART_20_ITEMS = IntStream.rangeClosed(1, 15)
            .mapToObj(item -> new Option(String.valueOf(item), "第" + item + "项"))
            .toList();

    /** Reads the form and notes in it all that is wrong. */
    static ColumnDraft read(Form form, List<Option> parents, List<Option> types) {
        String type = form.choice("type", "类型", types).orElse("");
        String parent = form.value("parent").isEmpty()
                ? ""
                : form.choice("parent", "上级栏目", parents).orElse("");
        String address = form.optionalText("address", "链接地址", 100);
        if (!address.isEmpty() && !address.matches("/[a-z0-9/-]*")) {
            form.problems().add("address", "链接地址应是本站的地址，例如 /reports");
        }
        String days = form.optionalText("updateWithinDays", "更新期限", 10);
        return new ColumnDraft(
                form.text("name", "名称", 30),
                form.text("description", "说明", 200),
                form.text("keywords", "关键词", 100).replace('，', ','),
                type,
                parent.isEmpty() ? null : new ColumnId(Long.parseLong(parent)),
                form.chosen("inMenu", "yes"),
                days.isEmpty()
                        ? null
                        : form.number("updateWithinDays", "更新期限", 1, 3660)
                                .map(Long::intValue)
                                .orElse(null),
                form.value("art20Item").isEmpty()
                        ? null
                        : form.choice("art20Item", "法定内容", ART_20_ITEMS)
                                .map(Integer::valueOf)
                                .orElse(null),
                address.isEmpty() ? null : address);
    }

    /** A type that came with the installation stays choosable. */
    static List<Option> types(String present) {
        List<Option> types = new ArrayList<>(TYPES);
        if (!present.isBlank() && TYPES.stream().noneMatch(each -> each.value().equals(present))) {
            types.add(new Option(present, present));
        }
        return types;
    }

    /** The form of a column that there is. */
    static Form form(InformationColumn column) {
        Map<String, String> values = new HashMap<>(Map.of(
                "name", column.name(),
                "description", column.description(),
                "keywords", column.keywords(),
                "type", column.type(),
                "inMenu", column.inMenu() ? "yes" : "",
                "updateWithinDays", Objects.toString(column.updateWithinDays(), ""),
                "art20Item", Objects.toString(column.art20Item(), ""),
                "address", Objects.toString(column.address(), "")));
        ColumnId parent = column.parent();
        values.put("parent", parent == null ? "" : String.valueOf(parent.value()));
        return Form.of(values);
    }
}
