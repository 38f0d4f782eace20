package org.yangguang.platform.requests.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Table 四: reconsideration and litigation about replies, by result. */
@Component
class ReviewFigures implements FigureSource {

    /** A matter stands in the year of its result, and as pending in every year before at whose end it was not decided. */
    private static final String COUNTED = """
            (select id, organ, lower(kind) as line, lower(result) as result, decided_on as day
             from review_case where decided_on between :first and :last
             union all
             select id, organ, lower(kind), 'pending', filed_on
             from review_case where filed_on <= :last and (decided_on is null or decided_on > :last)) counted
            """;

    private final JdbcClient database;

    ReviewFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<OrganId, ReportTables> figures(Collection<OrganId> organs, int year) {
        if (!CountedTable.isReported(year)) {
            return Map.of();
        }
        List<CountedTable.Count> counts = database.sql("select organ, line, result, count(*) as number from " + COUNTED
                        + " where organ = any(:organs) group by organ, line, result")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> new CountedTable.Count(
                        new OrganId(row.getLong("organ")),
                        new CellRef(ReportTable.TABLE_4, row.getString("line"), row.getString("result")),
                        row.getLong("number")))
                .list();
        return CountedTable.of(ReportTable.TABLE_4, year, counts);
    }

    @Override
    public List<FigureRecord> records(OrganId organ, int year, CellRef cell) {
        if (cell.table() != ReportTable.TABLE_4) {
            return List.of();
        }
        return database.sql("select review_case.id, body, case_number, counted.day, organ.code, number from " + COUNTED
                        + " join review_case using (id) join request on request.id = review_case.request"
                        + " join organ on organ.id = counted.organ"
                        + " where counted.organ = :organ and line = :line and counted.result = :result"
                        + " order by counted.day, id")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("organ", organ.value())
                .param("line", cell.row())
                .param("result", cell.column())
                .query((row, number) -> new FigureRecord(
                        row.getString("body")
                                + (row.getString("case_number") == null ? "" : " " + row.getString("case_number"))
                                + "（申请 " + row.getString("number") + "）",
                        row.getObject("day", LocalDate.class),
                        "/workbench/reviews/" + row.getString("code") + "/" + row.getLong("id"),
                        BigDecimal.ONE))
                .list();
    }
}
