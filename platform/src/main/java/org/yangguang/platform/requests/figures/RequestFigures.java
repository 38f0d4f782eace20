package org.yangguang.platform.requests.figures;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Table 三: requests received, handled and carried over, by kind of applicant. */
@Component
class RequestFigures implements FigureSource {

    /**
     * What a request is counted as in a year; figures and lists both read this and nothing else. New and carried in, closed
     * and carried out: each request of the year stands in exactly one of either pair, so the table balances, and what is
     * carried out of one year is carried into the next. A reply given anew after it was set aside is no new request.
     */
    private static final String COUNTED = """
            (select id, organ, applicant_kind, 'received_new' as line, received_on as day
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
                 and way <> 'SET_ASIDE') counted
            """;

    private final JdbcClient database;

    RequestFigures(JdbcClient database) {
        this.database = database;
    }

    private record Count(long organ, String kind, String line, long number) {}

    @Override
    public Map<OrganId, ReportTables> figures(Collection<OrganId> organs, int year) {
        if (!isReported(year)) {
            return Map.of();
        }
        Map<Long, List<Count>> counts = database
                .sql("select organ, applicant_kind as kind, line, count(*) as number from " + COUNTED
                        + " where organ = any(:organs) group by organ, applicant_kind, line")
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Count.class)
                .list()
                .stream()
                .collect(groupingBy(Count::organ));
        Map<OrganId, ReportTables> figures = new HashMap<>();
        counts.forEach((organ, of) -> figures.put(new OrganId(organ), table(of, year)));
        return figures;
    }

    private static ReportTables table(List<Count> counts, int year) {
        Map<CellRef, Long> cells = new HashMap<>();
        for (Count count : counts) {
            String column = ApplicantKind.valueOf(count.kind()).column();
            cells.merge(new CellRef(ReportTable.TABLE_3, row(count.line(), year), column), count.number(), Long::sum);
        }
        ReportTables.Builder table = ReportTables.builder();
        ReportFormat.ofYear(year).cells().stream()
                .filter(cell -> cell.ref().table() == ReportTable.TABLE_3 && !cell.computed())
                .forEach(cell -> table.set(cell.ref(), CellValue.of(cells.getOrDefault(cell.ref(), 0L))));
        return table.build();
    }

    /** The printed row: by name, or by the answer. */
    private static String row(String line, int year) {
        return line.equals(line.toLowerCase(Locale.ROOT))
                ? line
                : Outcome.valueOf(line).reportRow(year);
    }

    @Override
    public List<FigureRecord> records(OrganId organ, int year, CellRef cell) {
        if (!isReported(year) || cell.table() != ReportTable.TABLE_3) {
            return List.of();
        }
        return database.sql("select request.number, request.title, counted.day, organ.code from " + COUNTED
                        + " join request using (id) join organ on organ.id = counted.organ"
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

    /** Whether there is a form for the year. */
    private static boolean isReported(int year) {
        return year >= ReportFormat.all().getFirst().firstYear();
    }
}
