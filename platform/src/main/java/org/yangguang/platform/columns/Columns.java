package org.yangguang.platform.columns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns of the public site. */
@Component
public class Columns {

    private static final String TREE = """
            with recursive tree as (
                select site_column.*, array[position, id::integer] as place from site_column where parent is null
                union all
                select child.*, place || array[child.position, child.id::integer]
                from site_column child join tree on child.parent = tree.id)
            select * from tree order by place
            """;

    private final JdbcClient database;

    Columns(JdbcClient database) {
        this.database = database;
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public InformationColumn get(ColumnId id) {
        return database.sql("select * from site_column where id = :id")
                .param("id", id.value())
                .query(Columns::column)
                .optional()
                .orElseThrow();
    }

    public Optional<InformationColumn> find(String slug) {
        return database.sql("select * from site_column where slug = :slug")
                .param("slug", slug)
                .query(Columns::column)
                .optional();
    }

    /** Every column in one reading. */
    public ColumnTree tree() {
        return new ColumnTree(database.sql(TREE).query(Columns::column).list());
    }

    private static InformationColumn column(ResultSet row, int number) throws SQLException {
        Long parent = row.getObject("parent", Long.class);
        return new InformationColumn(
                new ColumnId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getString("keywords"),
                row.getString("type"),
                parent == null ? null : new ColumnId(parent),
                row.getInt("position"),
                row.getBoolean("in_menu"),
                number(row, "update_within_days"),
                number(row, "art20_item"),
                row.getString("address"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String name) throws SQLException {
        return row.getObject(name, Integer.class);
    }
}
