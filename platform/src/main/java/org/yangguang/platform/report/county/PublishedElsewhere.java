package org.yangguang.platform.report.county;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CheckResult;
import org.yangguang.statute.report.ReportCheck;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** Reports of the county that were published elsewhere, kept beside the compiled ones with their contradictions. */
@Service
public class PublishedElsewhere {

    private final NamedParameterJdbcOperations jdbc;
    private final CivilTime time;

    PublishedElsewhere(NamedParameterJdbcOperations jdbc, CivilTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A report as read from its file, and what a check finds in it today. */
    public record Imported(String fileName, AnnualReport report, CheckResult check) {}

    /** The report on a year. */
    public Optional<Imported> find(OrganId organ, int year) {
        MapSqlParameterSource key = new MapSqlParameterSource("organ", organ.value()).addValue("year", year);
        ReportTables.Builder tables = ReportTables.builder();
        jdbc.query(
                "select c.cell, c.number, c.unit from imported_cell c join imported_report r on r.id = c.report_id"
                        + " where r.organ_id = :organ and r.year = :year",
                key,
                (ResultSet row) -> {
                    tables.set(
                            CellRef.parse(row.getString("cell")),
                            Returns.value(row.getBigDecimal("number"), row.getString("unit")));
                });
        return jdbc
                .query(
                        "select file_name, paragraphs from imported_report where organ_id = :organ and year = :year",
                        key,
                        (row, n) -> imported(year, row, tables.build()))
                .stream()
                .findFirst();
    }

    private static Imported imported(int year, ResultSet row, ReportTables tables) throws SQLException {
        Array paragraphs = row.getArray("paragraphs");
        AnnualReport report = new AnnualReport(
                ReportFormat.ofYear(year), year, null, tables, List.of((String[]) paragraphs.getArray()));
        return new Imported(row.getString("file_name"), report, ReportCheck.check(report));
    }

    /** Keeps a report; an earlier one on the same year is replaced. */
    @Transactional
    public void keep(OrganId organ, String fileName, AnnualReport report, PersonId by) {
        MapSqlParameterSource key = new MapSqlParameterSource("organ", organ.value()).addValue("year", report.year());
        jdbc.update("delete from imported_report where organ_id = :organ and year = :year", key);
        Long id = jdbc.queryForObject(
                "insert into imported_report (organ_id, year, file_name, paragraphs, by_person, at)"
                        + " values (:organ, :year, :file, array[:paragraphs]::text[], :by, :at) returning id",
                key.addValue("file", fileName)
                        .addValue("paragraphs", report.paragraphs().isEmpty() ? null : report.paragraphs())
                        .addValue("by", by.value())
                        .addValue("at", Timestamp.from(time.now())),
                Long.class);
        jdbc.batchUpdate(
                "insert into imported_cell (report_id, cell, number, unit) values (:id, :cell, :number, :unit)",
                report.tables().asMap().entrySet().stream()
                        .map(cell -> new MapSqlParameterSource("id", id)
                                .addValue("cell", cell.getKey().toString())
                                .addValue("number", cell.getValue().number())
                                .addValue("unit", cell.getValue().unit(), Types.VARCHAR))
                        .toArray(MapSqlParameterSource[]::new));
    }
}
