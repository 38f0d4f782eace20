package org.yangguang.platform.requests.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.ApplicantKind;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Table 三: requests received, handled and carried over, by kind of applicant. */
@Component
class RequestFigures implements FigureSource {

    /**
     * What a request is counted as in a year; figures and lists both read this and nothing else. New and carried in, closed
     * and carried out: each request of the year stands in exactly one of either pair, so the table balances, and what is
     * carried out of one year is carried into the next. A reply given anew after it was set aside is no new request.
     *
     * <p>Each year counts a request for the one organ that had it when it closed, or else on the year's last day: a transfer
     * afterwards leaves the year as it was reported. So the table of each organ balances within a year, and that of the
     * county across years too; only of an organ that handed a request on after the year it came in, the next year takes over
     * one less than was left, and of the other organ one more.
     */
    private static final String COUNTED = """
            (select id, coalesce(from_organ, organ) as organ, applicant_kind, line, day
             from (
                select id, organ, applicant_kind, 'received_new' as line, received_on as day
                from request where received_on between :first and :last and way <> 'SET_ASIDE'
                union all
                select id, organ, applicant_kind, 'carried_in', received_on
                from request where received_on < :first and (closed_on is null or closed_on >= :first)
                    and way <> 'SET_ASIDE'
                union all
                select id, organ, applicant_kind, outcome, closed_on
                from request where closed_on between :first and :last and way <> 'SET_ASIDE'
                union all
                select id, organ, applicant_kind, 'carried_out', received_on
                from request where received_on <= :last and (closed_on is null or closed_on > :last)
                    and way <> 'SET_ASIDE') line
             left join (
                select distinct on (request) request, from_organ from request_transfer
                where on_day > :last order by request, on_day, id) later on later.request = line.id) counted
            """;

    private final JdbcClient database;

    RequestFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<OrganId, ReportTables> figures(Collection<OrganId> organs, int year) {
        if (!CountedTable.isReported(year)) {
            return Map.of();
        }
        List<CountedTable.Count> counts = database.sql("select organ, applicant_kind, line, count(*) as number from "
                        + COUNTED + " where organ = any(:organs) group by organ, applicant_kind, line")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> new CountedTable.Count(
                        new OrganId(row.getLong("organ")),
                        new CellRef(
                                ReportTable.TABLE_3,
                                row(row.getString("line"), year),
                                ApplicantKind.valueOf(row.getString("applicant_kind"))
                                        .column()),
                        row.getLong("number")))
                .list();
        return CountedTable.of(ReportTable.TABLE_3, year, counts);
    }

    /** The printed row: by name, or by the answer. */
    private static String row(String line, int year) {
        return line.equals(line.toLowerCase(Locale.ROOT))
                ? line
                : Outcome.valueOf(line).reportRow(year);
    }

    @Override
    public List<FigureRecord> records(OrganId organ, int year, CellRef cell) {
        if (!CountedTable.isReported(year) || cell.table() != ReportTable.TABLE_3) {
            return List.of();
        }
        return database.sql("select request.number, request.title, counted.day, organ.code from " + COUNTED
                        + " join request using (id) join organ on organ.id = request.organ"
                        + " where counted.organ = :organ and counted.applicant_kind = any(:kinds)"
                        + " and line = any(:lines) order by counted.day, request.number")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("organ", organ.value())
                .param("kinds", kinds(cell.column()))
                .param("lines", lines(cell.row(), year))
                .query((row, number) -> new FigureRecord(
                        row.getString("number") + " " + row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        "/workbench/requests/" + row.getString("code") + "/" + row.getString("number"),
                        BigDecimal.ONE))
                .list();
    }

    /** The kind that a column counts; none for a column of no kind. */
    private static String[] kinds(String column) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind.column().equals(column))
                .map(ApplicantKind::name)
                .toArray(String[]::new);
    }

    private static String[] lines(String row, int year) {
        List<String> lines = new ArrayList<>(List.of(row));
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.reportRow(year).equals(row))
                .map(Outcome::name)
                .forEach(lines::add);
        return lines.toArray(String[]::new);
    }
}
