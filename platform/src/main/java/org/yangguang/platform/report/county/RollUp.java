package org.yangguang.platform.report.county;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.DeclaredZeros;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** The county's tables as the sum over its organs (rule R6), and each sum opened into its parts. */
@Service
public class RollUp {

    /** The one definition of what counts, for the sum and for the list behind it. */
    private static final String COUNTED = """
            from organ_return r join return_cell c on c.return_id = r.id
            where r.year = :year and r.organ_id = any(:organs) and r.state = any(:states) and c.number is not null
            """;

    private final JdbcClient jdbc;

    RollUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which returns count. */
    public enum Scope {
        /** All figures entered so far. */
        ENTERED("含尚未报送的"),
        /** Only returns that the county office has in hand. */
        IN_HAND("只计已报送的");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** As shown to users. */
        public String label() {
            return label;
        }

        String[] states() {
            return Arrays.stream(ReturnState.values())
                    .filter(state -> this == ENTERED || state.inHand())
                    .map(Enum::name)
                    .toArray(String[]::new);
        }
    }

    /** What one organ contributes to a cell. */
    public record Part(OrganId organ, ReportTables cells) {}

    /** The tables of a county with totals; the same statements whatever the number of organs. */
    @Transactional(readOnly = true)
    public ReportTables tables(Collection<OrganId> organs, int year, Scope scope) {
        ReportTables.Builder sums = DeclaredZeros.builder(ReportFormat.ofYear(year));
        // Without it PostgreSQL reuses after some calls a plan made for ten organs: 3.0 s instead of 0.4 s for a full
        // province.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        jdbc.sql("select c.cell, c.unit, sum(c.number) as number " + COUNTED
                        + " group by c.cell, c.unit order by c.cell, c.unit")
                .param("year", year)
                .param("organs", ids(organs))
                .param("states", scope.states())
                .query((ResultSet row) -> {
                    BigDecimal number = row.getBigDecimal("number");
                    sums.add(CellRef.parse(row.getString("cell")), Returns.value(number, row.getString("unit")));
                });
        return sums.build().withTotals(ReportFormat.ofYear(year));
    }

    /** The organs behind a cell with what each declared, in order of the organs given; organs without figures are left out. */
    public List<Part> parts(Collection<OrganId> organs, int year, Scope scope, CellRef cell) {
        List<CellRef> summed = SummedCells.of(ReportFormat.ofYear(year)).behind(cell);
        Map<OrganId, ReportTables.Builder> parts = new LinkedHashMap<>();
        jdbc.sql(
                        "select r.organ_id, c.cell, c.unit, c.number " + COUNTED
                                + " and c.cell = any(:cells) and c.number <> 0 order by array_position(:organs, r.organ_id), c.cell")
                .param("year", year)
                .param("organs", ids(organs))
                .param("states", scope.states())
                .param("cells", summed.stream().map(CellRef::toString).toArray(String[]::new))
                .query((ResultSet row) -> {
                    parts.computeIfAbsent(new OrganId(row.getLong("organ_id")), organ -> ReportTables.builder())
                            .add(
                                    CellRef.parse(row.getString("cell")),
                                    Returns.value(row.getBigDecimal("number"), row.getString("unit")));
                });
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue().build().withTotals(ReportFormat.ofYear(year))))
                .toList();
    }

    /** The figures of every organ by itself, with the zeros that empty cells declare; organs without figures are left out. */
    Map<OrganId, ReportTables> each(Collection<OrganId> organs, int year) {
        ReportFormat format = ReportFormat.ofYear(year);
        Map<OrganId, ReportTables.Builder> each = new LinkedHashMap<>();
        jdbc.sql("select r.organ_id, c.cell, c.unit, c.number " + COUNTED)
                .param("year", year)
                .param("organs", ids(organs))
                .param("states", Scope.ENTERED.states())
                .query((ResultSet row) -> {
                    each.computeIfAbsent(new OrganId(row.getLong("organ_id")), organ -> DeclaredZeros.builder(format))
                            .set(
                                    CellRef.parse(row.getString("cell")),
                                    Returns.value(row.getBigDecimal("number"), row.getString("unit")));
                });
        Map<OrganId, ReportTables> tables = new LinkedHashMap<>();
        each.forEach((organ, builder) -> tables.put(organ, builder.build().withTotals(format)));
        return tables;
    }

    private static Long[] ids(Collection<OrganId> organs) {
        return organs.stream().map(OrganId::value).toArray(Long[]::new);
    }
}
