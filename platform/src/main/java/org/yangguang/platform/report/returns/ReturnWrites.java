package org.yangguang.platform.report.returns;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;

/** The statements that change a return whose row is locked. */
@Repository
class ReturnWrites {

    private final NamedParameterJdbcOperations jdbc;

    ReturnWrites(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void cells(long id, Collection<DeclaredCell> cells) {
        jdbc.batchUpdate("""
                insert into return_cell (return_id, cell, number, unit, typed, origin)
                values (:id, :cell, :number, :unit, :typed, :origin)
                on conflict (return_id, cell) do update
                set number = excluded.number, unit = excluded.unit, typed = excluded.typed, origin = excluded.origin""", cells.stream().map(cell -> parameters(id, cell)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(long id, DeclaredCell cell) {
        CellValue value = cell.value();
        return new MapSqlParameterSource("id", id)
                .addValue("cell", cell.ref().toString())
                .addValue("number", value == null ? null : value.number(), Types.NUMERIC)
                .addValue("unit", value == null ? null : value.unit(), Types.VARCHAR)
                .addValue("typed", cell.typed(), Types.VARCHAR)
                .addValue("origin", cell.origin().name());
    }

    void blank(long id, Collection<CellRef> cells) {
        jdbc.batchUpdate(
                "delete from return_cell where return_id = :id and cell = :cell",
                cells.stream()
                        .map(ref -> new MapSqlParameterSource("id", id).addValue("cell", ref.toString()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void source(long id, String block, String source) {
        jdbc.update("""
                insert into return_source (return_id, block, source) values (:id, :block, :source)
                on conflict (return_id, block) do update set source = excluded.source""", Map.of("id", id, "block", block, "source", source));
    }

    void evidence(long id, String block, @Nullable Long file) {
        jdbc.update(
                """
                insert into return_source (return_id, block, file_id) values (:id, :block, :file)
                on conflict (return_id, block) do update set file_id = excluded.file_id""",
                new MapSqlParameterSource("id", id).addValue("block", block).addValue("file", file, Types.BIGINT));
    }

    /** An empty explanation takes the earlier one back. */
    void explanation(long id, String finding, String explanation, PersonId by, Instant at) {
        Map<String, Object> key = Map.of("id", id, "finding", finding);
        jdbc.update("delete from return_explanation where return_id = :id and finding = :finding", key);
        if (!explanation.isBlank()) {
            jdbc.update(
                    """
                    insert into return_explanation (return_id, finding, explanation, by_person, at)
                    values (:id, :finding, :explanation, :by, :at)""",
                    new MapSqlParameterSource(key)
                            .addValue("explanation", explanation.strip())
                            .addValue("by", by.value())
                            .addValue("at", Timestamp.from(at)));
        }
    }

    void version(long id, int version) {
        jdbc.update("update organ_return set version = :version where id = :id", Map.of("id", id, "version", version));
    }

    void step(OrganReturn before, ReturnDeed deed, String remark, PersonId by, Instant at) {
        jdbc.update(
                "update organ_return set state = :state, version = version + 1 where id = :id",
                Map.of("id", before.id(), "state", deed.to().name()));
        jdbc.update(
                """
                insert into return_step (return_id, deed, from_state, to_state, remark, by_person, at)
                values (:id, :deed, :from, :to, :remark, :by, :at)""",
                new MapSqlParameterSource("id", before.id())
                        .addValue("deed", deed.name())
                        .addValue("from", before.state().name())
                        .addValue("to", deed.to().name())
                        .addValue("remark", remark.strip())
                        .addValue("by", by.value())
                        .addValue("at", Timestamp.from(at)));
    }
}
