package org.yangguang.platform.report.returns;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;

/** The returns as stored. Reads answer in at most four statements whatever the number of cells. */
@Repository
public class Returns {

    private final JdbcClient jdbc;

    Returns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The return of an organ for a year; empty where none was opened. */
    public Optional<OrganReturn> find(OrganId organ, int year) {
        return head(organ, year, "").map(this::whole);
    }

    /** The return of an organ for a year, without anything declared where none was opened. */
    public OrganReturn findOrBlank(OrganId organ, int year) {
        return find(organ, year).orElseGet(() -> OrganReturn.blank(organ, year));
    }

    /** The years for which an organ has a return, latest first, with their states. */
    public Map<Integer, ReturnState> years(OrganId organ) {
        Map<Integer, ReturnState> years = new LinkedHashMap<>();
        jdbc.sql("select year, state from organ_return where organ_id = :organ order by year desc")
                .param("organ", organ.value())
                .query((ResultSet row) -> {
                    years.put(row.getInt("year"), ReturnState.valueOf(row.getString("state")));
                });
        return years;
    }

    /** The steps of a return, oldest first. */
    public List<ReturnStep> steps(OrganReturn organReturn) {
        return jdbc.sql("select s.deed, s.remark, p.name, s.at from return_step s join person p on p.id = s.by_person"
                        + " where s.return_id = :id order by s.id")
                .param("id", organReturn.id())
                .query((row, n) -> new ReturnStep(
                        ReturnDeed.valueOf(row.getString("deed")),
                        row.getString("remark"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Opens the return where it is not, then holds its row until the transaction ends. */
    OrganReturn lock(OrganId organ, int year, Instant now) {
        open(List.of(organ), year, now);
        return head(organ, year, " for update").map(this::whole).orElseThrow();
    }

    /** Opens the returns of a year; those that exist stay as they are. Answers how many were opened. */
    public int open(List<OrganId> organs, int year, Instant now) {
        return jdbc.sql("""
                        insert into organ_return (organ_id, year, opened_at)
                        select organ_id, :year, :now from unnest(:organs) as organ_id
                        on conflict (organ_id, year) do nothing""")
                .param("year", year)
                .param("now", java.sql.Timestamp.from(now))
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .update();
    }

    private Optional<OrganReturn> head(OrganId organ, int year, String locking) {
        return jdbc.sql("select id, state, version from organ_return where organ_id = :organ and year = :year"
                        + locking)
                .param("organ", organ.value())
                .param("year", year)
                .query((row, n) -> new OrganReturn(
                        row.getLong("id"),
                        organ,
                        year,
                        ReturnState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        Map.of(),
                        Map.of(),
                        Map.of()))
                .optional();
    }

    private OrganReturn whole(OrganReturn head) {
        Map<CellRef, DeclaredCell> cells = new HashMap<>();
        jdbc.sql("select cell, number, unit, typed, origin from return_cell where return_id = :id")
                .param("id", head.id())
                .query((ResultSet row) -> {
                    DeclaredCell cell = cell(row);
                    cells.put(cell.ref(), cell);
                });
        Map<String, BlockSource> sources = new HashMap<>();
        jdbc.sql("select block, source, file_id from return_source where return_id = :id")
                .param("id", head.id())
                .query((ResultSet row) -> {
                    sources.put(
                            row.getString("block"),
                            new BlockSource(row.getString("source"), row.getObject("file_id", Long.class)));
                });
        Map<String, String> explanations = new HashMap<>();
        jdbc.sql("select finding, explanation from return_explanation where return_id = :id")
                .param("id", head.id())
                .query((ResultSet row) -> {
                    explanations.put(row.getString("finding"), row.getString("explanation"));
                });
        return new OrganReturn(
                head.id(), head.organ(), head.year(), head.state(), head.version(), cells, sources, explanations);
    }

    private static DeclaredCell cell(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("number");
        return new DeclaredCell(
                CellRef.parse(row.getString("cell")),
                number == null ? null : value(number, row.getString("unit")),
                row.getString("typed"),
                DeclaredCell.Origin.valueOf(row.getString("origin")));
    }

    /** A figure as stored: trailing zeros of the column are not part of it. */
    public static CellValue value(BigDecimal number, @Nullable String unit) {
        BigDecimal plain = number.stripTrailingZeros();
        return new CellValue(plain.scale() < 0 ? plain.setScale(0) : plain, unit);
    }
}
