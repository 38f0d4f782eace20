package org.yangguang.platform.requests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

@RunningPlatform
class RequestsDemoTests {

    private static final int YEAR = 2020;

    @Autowired
    Organs organs;

    @Autowired
    List<FigureSource> sources;

    @Autowired
    JdbcClient database;

    private Map<OrganId, ReportTables> counted() {
        List<OrganId> all = organs.list().stream().map(Organ::id).toList();
        Map<OrganId, ReportTables> counted = new HashMap<>();
        for (FigureSource source : sources) {
            source.figures(all, YEAR)
                    .forEach((organ, tables) ->
                            counted.merge(organ, tables, (one, other) -> ReportTables.sum(List.of(one, other))));
        }
        return counted;
    }

    @Test
    void the_county_counts_62_new_requests_one_carried_in_and_four_suits_and_the_tables_reconcile() {
        ReportFormat format = ReportFormat.ofYear(YEAR);
        ReportTables county = ReportTables.sum(counted().values()).withTotals(format);
        assertThat(county.count(CellRef.parse("table_3/received_new/total"))).isEqualTo(62);
        assertThat(county.count(CellRef.parse("table_3/carried_in/total"))).isOne();
        assertThat(county.count(CellRef.parse("table_3/results_total/total"))).isEqualTo(63);
        assertThat(county.count(CellRef.parse("table_3/carried_out/total"))).isZero();
        assertThat(county.count(CellRef.parse("table_4/litigation_direct/total")))
                .isEqualTo(4);
        assertThat(Reconciliation.check(format, county).stream()
                        .filter(finding -> finding.table() != ReportTable.TABLE_2)
                        .map(Finding::message))
                .isEmpty();
    }

    /** What organs declared by hand and what their records say; only the organ that contradicts itself differs. */
    @Test
    void records_agree_with_what_each_organ_declared_except_where_a_declared_table_contradicts_itself() {
        Map<String, Long> declared = new TreeMap<>();
        database.sql("""
                        select code, cell, number::bigint as number from return_cell
                        join organ_return on organ_return.id = return_id join organ on organ.id = organ_id
                        where year = :year and cell ~ '^table_[34]/' and number <> 0
                        """).param("year", YEAR).query((RowCallbackHandler)
                row -> declared.put(row.getString("code") + " " + row.getString("cell"), row.getLong("number")));
        Map<String, Long> recorded = new TreeMap<>();
        Map<OrganId, String> codes = new HashMap<>();
        organs.list().forEach(organ -> codes.put(organ.id(), organ.code()));
        counted()
                .forEach((organ, tables) -> tables.asMap().forEach((cell, value) -> {
                    if (value.number().signum() != 0) {
                        recorded.put(codes.get(organ) + " " + cell, value.asLong());
                    }
                }));
        String wrong = "371323-D12 table_3/received_new/natural_person";
        assertThat(declared.getOrDefault(wrong, 0L)).isEqualTo(recorded.getOrDefault(wrong, 0L) + 1);
        declared.remove(wrong);
        recorded.remove(wrong);
        assertThat(recorded).isEqualTo(declared);
    }

    @Test
    void every_answer_went_out_as_a_numbered_document() {
        Integer without = database.sql("""
                        select count(*) from request where state = 'ANSWERED' and way <> 'SET_ASIDE' and number ~ '-20(19|20)-[0-9]{4}$'
                            and not exists (select from paper where paper.request = request.id and paper.number is not null)
                        """).query(Integer.class).single();
        assertThat(without).isZero();
    }
}
