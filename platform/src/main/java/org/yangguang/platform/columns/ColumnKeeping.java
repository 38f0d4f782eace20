package org.yangguang.platform.columns;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.PublicPageCache;
import org.yangguang.platform.time.CivilTime;

/** Keeps the columns; every page of the site may show one, so all are drawn anew after a change. */
@Component
class ColumnKeeping {

    static final String LIST = "/workbench/columns";

    /** Column, column under it, column under that: more nobody finds again. */
    private static final int DEEPEST = 2;

    private final Columns columns;
    private final JdbcClient database;
    private final Deeds deeds;
    private final CivilTime time;
    private final PublicPageCache cache;
    private final ApplicationEventPublisher events;

    ColumnKeeping(
            Columns columns,
            JdbcClient database,
            Deeds deeds,
            CivilTime time,
            PublicPageCache cache,
            ApplicationEventPublisher events) {
        this.columns = columns;
        this.database = database;
        this.deeds = deeds;
        this.time = time;
        this.cache = cache;
        this.events = events;
    }

    /** Adds a column, as the last under its parent. */
    Effect add(String key, String slug, ColumnDraft draft) {
        return perform(Deed.of(key, ColumnDeed.COLUMN_ADDED, "column:" + slug), () -> {
            ColumnTree tree = columns.tree();
            List<String> problems = problems(tree, null, draft);
            if (tree.find(slug).isPresent()) {
                problems.add("地址名“" + slug + "”已经有栏目使用");
            }
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            write("""
                    insert into site_column (slug, name, description, keywords, type, parent, position, in_menu,
                        update_within_days, art20_item, address)
                    select :slug, :name, :description, :keywords, :type, :parent, coalesce(max(position), 0) + 10, :inMenu, :days,
                        :item, :address
                    from site_column where parent is not distinct from :parent
                    """, slug, draft);
            return new Effect.Done(LIST);
        });
    }

    /** Changes a column; its address in the browser stays. */
    Effect change(String key, InformationColumn column, ColumnDraft draft) {
        Deed deed = Deed.of(key, ColumnDeed.COLUMN_CHANGED, subject(column))
                .with(Map.of("name", draft.name(), "before", column.name()));
        return perform(deed, () -> {
            List<String> problems = problems(columns.tree(), column, draft);
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            write("""
                    update site_column set name = :name, description = :description, keywords = :keywords, type = :type,
                        parent = :parent, in_menu = :inMenu, update_within_days = :days, art20_item = :item, address = :address
                    where slug = :slug
                    """, column.slug(), draft);
            return new Effect.Done(LIST);
        });
    }

    /** Puts a column before the one that stands before it, or after the next. */
    Effect move(String key, InformationColumn column, boolean up) {
        return perform(Deed.of(key, ColumnDeed.COLUMN_MOVED, subject(column)), () -> {
            List<InformationColumn> siblings = columns.tree().children(column.parent());
            int place = siblings.indexOf(column) + (up ? -1 : 1);
            if (!siblings.contains(column) || place < 0 || place >= siblings.size()) {
                return new Effect.Refused(List.of("已经在" + (up ? "最前面" : "最后面")));
            }
            List<InformationColumn> order = new ArrayList<>(siblings);
            order.remove(column);
            order.add(place, column);
            for (int i = 0; i < order.size(); i++) {
                database.sql("update site_column set position = :position where id = :id")
                        .param("position", (i + 1) * 10)
                        .param("id", order.get(i).id().value())
                        .update();
            }
            return new Effect.Done(LIST);
        });
    }

    /** Closes a column or opens it again: nothing new comes into a closed one, and the menu leaves it out. */
    Effect close(String key, InformationColumn column, boolean closed) {
        ColumnDeed kind = closed ? ColumnDeed.COLUMN_CLOSED : ColumnDeed.COLUMN_REOPENED;
        return perform(Deed.of(key, kind, subject(column)), () -> {
            boolean hasOpenChildren = !columns.tree().children(column.id()).isEmpty();
            if (closed && hasOpenChildren) {
                return new Effect.Refused(List.of("请先关闭或者移走它下面的栏目"));
            }
            database.sql("update site_column set closed_on = :day where id = :id")
                    .param("day", closed ? time.today() : null, Types.DATE)
                    .param("id", column.id().value())
                    .update();
            return new Effect.Done(LIST);
        });
    }

    private Effect perform(Deed deed, Supplier<Effect> work) {
        Effect effect = deeds.attempt(deed, () -> {
            events.publishEvent(new ColumnsChanged());
            return work.get();
        });
        if (effect instanceof Effect.Done) {
            cache.drop("/");
        }
        return effect;
    }

    private static List<String> problems(ColumnTree tree, @Nullable InformationColumn column, ColumnDraft draft) {
        List<String> problems = new ArrayList<>();
        boolean taken = tree.children(draft.parent()).stream()
                .anyMatch(other -> !other.equals(column) && other.name().equals(draft.name()));
        if (taken) {
            problems.add("同一处已经有名为“" + draft.name() + "”的栏目");
        }
        Integer item = draft.art20Item();
        tree.list().stream()
                .filter(other -> item != null && item.equals(other.art20Item()) && !other.equals(column))
                .forEach(other -> problems.add("第" + item + "项法定内容已经由“" + other.name() + "”承担"));
        ColumnId parent = draft.parent();
        if (column != null && parent != null && tree.within(column.id()).contains(parent)) {
            problems.add("栏目不能放到它自己下面");
        } else if (parent != null) {
            int above = tree.depth(tree.find(parent).orElseThrow()) + 1;
            int below = column == null
                    ? 0
                    : tree.within(column.id()).stream()
                            .flatMap(id -> tree.find(id).stream())
                            .mapToInt(each -> tree.depth(each) - tree.depth(column))
                            .max()
                            .orElse(0);
            if (above + below > DEEPEST) {
                problems.add("栏目最多三级");
            }
        }
        return problems;
    }

    private void write(String statement, String slug, ColumnDraft draft) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("slug", slug);
        values.put("name", draft.name());
        values.put("description", draft.description());
        values.put("keywords", draft.keywords());
        values.put("type", draft.type());
        values.put("inMenu", draft.inMenu());
        database.sql(statement)
                .params(values)
                .param(
                        "parent",
                        Optional.ofNullable(draft.parent()).map(ColumnId::value).orElse(null),
                        Types.BIGINT)
                .param("days", draft.updateWithinDays(), Types.INTEGER)
                .param("item", draft.art20Item(), Types.INTEGER)
                .param("address", draft.address(), Types.VARCHAR)
                .update();
    }

    private static String subject(InformationColumn column) {
        return "column:" + column.slug();
    }
}
