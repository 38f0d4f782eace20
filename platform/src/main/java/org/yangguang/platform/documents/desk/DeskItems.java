package org.yangguang.platform.documents.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.DisclosureAttribute;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListView;

/** Items as the staff's list shows them: what waits first, then the latest. */
@Component
class DeskItems {

    private static final String OWN_ORDER =
            "case when item.state in ('PUBLISHED', 'FILED', 'WITHDRAWN') then 1 else 0 end, item.updated_at desc, item.id desc";

    private static final Map<String, String> SORTS = Map.of(
            "title",
            "item.title",
            "updated",
            "item.updated_at",
            "published",
            "item.published_at",
            "state",
            "item.state");

    private final JdbcClient database;

    DeskItems(JdbcClient database) {
        this.database = database;
    }

    /** One line of the list. */
    record Line(
            long id,
            String organCode,
            String organ,
            ItemKind kind,
            String title,
            @Nullable String number,
            String column,
            @Nullable DisclosureAttribute attribute,
            ItemState state,
            boolean owed,
            @Nullable String author,
            Instant updatedAt,
            @Nullable Instant publishedAt) {

        String address() {
            return DeskAddresses.COUNTY + "/" + organCode + "/" + id;
        }
    }

    /** The part that is asked for, of one organ or with null of all. */
    ListView<Line> list(@Nullable OrganId organ, ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(organ, query, values);
        String from = " from information_item item left join official_document document on document.item = item.id"
                + " join organ on organ.id = item.organ join site_column on site_column.id = item.site_column"
                + " left join person on person.id = item.author where " + conditions;
        List<Line> lines = database.sql("select item.*, organ.code, document.number, site_column.name as column_name,"
                        + " person.name as author_name" + from + " order by " + query.orderBy(SORTS, OWN_ORDER)
                        + " limit :limit offset :offset")
                .params(values)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, number) -> {
                    String attribute = row.getString("attribute");
                    OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
                    return new Line(
                            row.getLong("id"),
                            row.getString("code"),
                            row.getString("organ_name"),
                            ItemKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            row.getString("number"),
                            row.getString("column_name"),
                            attribute == null ? null : DisclosureAttribute.valueOf(attribute),
                            ItemState.valueOf(row.getString("state")),
                            row.getBoolean("approval_owed"),
                            row.getString("author_name"),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                            published == null ? null : published.toInstant());
                })
                .list();
        long total = database.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        return new ListView<>(query, lines, total);
    }

    private static String conditions(@Nullable OrganId organ, ListQuery query, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of("true"));
        if (organ != null) {
            all.add("item.organ = :organ");
            values.put("organ", organ.value());
        }
        query.find("organ").ifPresent(code -> {
            all.add("organ.code = :code");
            values.put("code", code);
        });
        for (String key : List.of("state", "kind", "attribute")) {
            query.find(key).ifPresent(value -> {
                all.add("item." + key + " = :" + key);
                values.put(key, value);
            });
        }
        query.find("column").ifPresent(column -> {
            all.add("item.site_column = :column");
            values.put("column", Long.valueOf(column));
        });
        query.find("owed").ifPresent(owed -> all.add("item.approval_owed"));
        if (!query.search().isEmpty()) {
            all.add("(strpos(lower(item.title), lower(:search)) > 0 or strpos(document.number, :search) > 0)");
            values.put("search", query.search());
        }
        return String.join(" and ", all);
    }
}
