package org.yangguang.platform.report.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import org.yangguang.platform.organs.PersonId;

/** What was changed in a return, field by field. A field is a cell address or {@code source:} and a block key. */
@Repository
class ReturnChanges {

    private static final String READ =
            "select c.field, c.before, c.after, c.by_person, p.name, c.at from return_change c join person p on p.id = c.by_person";

    private final NamedParameterJdbcOperations jdbc;

    ReturnChanges(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A change of one field; empty text is an empty field. */
    record Change(String field, String before, String after, PersonId person, String by, Instant at) {}

    /**
     * What changed after a version, one entry a field: the text before the first of its changes, and who made the last.
     */
    Map<String, Change> since(long returnId, int version) {
        Map<String, Change> changes = new LinkedHashMap<>();
        jdbc.query(
                READ + " where c.return_id = :id and c.version > :version order by c.id",
                Map.of("id", returnId, "version", version),
                (ResultSet row) -> {
                    Change change = change(row);
                    changes.merge(
                            change.field(),
                            change,
                            (first, last) -> new Change(
                                    first.field(), first.before(), last.after(), last.person(), last.by(), last.at()));
                });
        return changes;
    }

    void add(long returnId, int version, List<Change> changes) {
        jdbc.batchUpdate(
                "insert into return_change (return_id, version, field, before, after, by_person, at)"
                        + " values (:id, :version, :field, :before, :after, :by, :at)",
                changes.stream()
                        .map(change -> new MapSqlParameterSource()
                                .addValue("id", returnId)
                                .addValue("version", version)
                                .addValue("field", change.field())
                                .addValue("before", change.before())
                                .addValue("after", change.after())
                                .addValue("by", change.person().value())
                                .addValue("at", Timestamp.from(change.at())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                new PersonId(row.getLong("by_person")),
                row.getString("name"),
                row.getTimestamp("at").toInstant());
    }
}
