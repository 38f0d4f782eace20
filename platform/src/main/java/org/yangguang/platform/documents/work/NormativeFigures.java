package org.yangguang.platform.documents.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Table 二, item one: normative documents issued and repealed in the year, and in force at its end. */
@Component
class NormativeFigures implements FigureSource {

    private static final String ROW = "art20_1/normative_documents";
    private static final List<String> COLUMNS = List.of("issued_this_year", "repealed_this_year", "in_force");

    /** As one list of what counts where; a document that ended by its own term counts as ended on the day after. */
    private static final String COUNTED = """
            (select item.id, organ, 'issued_this_year' as cell, signed_on as day
             from information_item item join official_document on item = item.id
             where normative and published_at is not null and signed_on between :first and :last
             union all
             select item.id, organ, 'repealed_this_year', validity_since
             from information_item item join official_document on item = item.id
             where normative and published_at is not null and validity in ('REPEALED', 'EXPIRED')
             and validity_since between :first and :last
             union all
             select item.id, organ, 'in_force', signed_on
             from information_item item join official_document on item = item.id
             where normative and published_at is not null and signed_on <= :last
             and (validity not in ('REPEALED', 'EXPIRED') or validity_since > :last)
             and (expires_on is null or expires_on >= :last)) counted
            """;

    private final JdbcClient database;

    NormativeFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<OrganId, ReportTables> figures(Collection<OrganId> organs, int year) {
        if (!isReported(year)) {
            return Map.of();
        }
        Map<OrganId, Map<String, Long>> counts = new HashMap<>();
        database.sql("select organ, cell, count(*) as number from " + COUNTED
                        + " where organ = any(:organs) group by organ, cell")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    counts.computeIfAbsent(new OrganId(row.getLong("organ")), id -> new HashMap<>())
                            .put(row.getString("cell"), row.getLong("number"));
                });
        Map<OrganId, ReportTables> tables = new HashMap<>();
        counts.forEach((organ, cells) -> {
            ReportTables.Builder filled = ReportTables.builder();
            COLUMNS.forEach(column -> filled.set(
                    new CellRef(ReportTable.TABLE_2, ROW, column), CellValue.of(cells.getOrDefault(column, 0L))));
            tables.put(organ, filled.build());
        });
        return tables;
    }

    @Override
    public List<FigureRecord> records(OrganId organ, int year, CellRef cell) {
        if (cell.table() != ReportTable.TABLE_2 || !cell.row().equals(ROW) || !isReported(year)) {
            return List.of();
        }
        return database.sql("select item.id, item.title, counted.day from " + COUNTED
                        + " join information_item item on item.id = counted.id"
                        + " where counted.organ = :organ and counted.cell = :cell order by counted.day, item.id")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("organ", organ.value())
                .param("cell", cell.column())
                .query((row, number) -> new FigureRecord(
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        "/items/" + row.getLong("id"),
                        BigDecimal.ONE))
                .list();
    }

    /** The form of 2021 asks for these cells; before, others stood in that table. */
    private static boolean isReported(int year) {
        return year >= ReportFormat.all().getFirst().firstYear()
                && ReportFormat.ofYear(year).cells().stream()
                        .anyMatch(cell -> cell.ref().equals(new CellRef(ReportTable.TABLE_2, ROW, COLUMNS.getFirst())));
    }
}
