package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReconciliationTests {

    private static final ReportFormat FORMAT_2021 = ReportFormat.ofYear(2021);

    @Test
    void the_published_county_report_breaks_r1_for_natural_persons_and_in_total_and_nothing_else() {
        List<Finding> findings = Reconciliation.check(CountyReport.FORMAT, CountyReport.asPublished());

        assertThat(findings)
                .extracting(Finding::rule, Finding::column, Finding::left, Finding::right, Finding::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("R1", "natural_person", big(47), big(46), Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple("R1", "total", big(64), big(63), Severity.ERROR));
        assertThat(findings.getFirst().message()).isEqualTo("自然人：本年新收46＋上年结转1＝47，办理结果总计46＋结转下年度0＝46，相差1");
        assertThat(findings.getFirst().cells())
                .extracting(CellRef::toString)
                .containsExactly(
                        "table_3/received_new/natural_person",
                        "table_3/carried_in/natural_person",
                        "table_3/results_total/natural_person",
                        "table_3/carried_out/natural_person");
    }

    @Test
    void a_report_that_reconciles_gives_no_finding() {
        assertThat(Reconciliation.check(CountyReport.FORMAT, CountyReport.reconciled()))
                .isEmpty();
        assertThat(Reconciliation.notChecked(CountyReport.FORMAT, CountyReport.reconciled()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // cell changed in a reconciled report | new figure | rules broken, with the place of each
        "table_3/disclosed/natural_person, 25, R2 results_total/natural_person; R3 disclosed/total",
        "table_3/disclosed/total, 33, R2 results_total/total; R3 disclosed/total",
        "table_3/results_total/total, 64, R1 null/total; R2 results_total/total; R3 results_total/total",
        "table_3/carried_in/legal_other, 1, R1 null/legal_other; R3 carried_in/total",
        "table_3/refused_process/legal_commercial, 2, R2 results_total/legal_commercial; R3 refused_process/total",
        "table_4/litigation_direct/total, 5, L1 litigation_direct/total",
        "table_4/reconsideration/pending, 1, L1 reconsideration/total",
        "table_2/art20_1/rules/made_this_year, -1, R5 art20_1/rules/made_this_year",
        "table_2/art20_1/rules/made_this_year, 1.5, R5 art20_1/rules/made_this_year",
        "table_2/art20_6/administrative_coercion/change_this_year, -14, ''",
        "table_2/art20_6/administrative_coercion/change_this_year, 0.5, R5 art20_6/administrative_coercion/change_this_year",
        "table_2/art20_9/centralised_procurement/total_amount, -1, R5 art20_9/centralised_procurement/total_amount",
    })
    void one_wrong_figure_breaks_exactly_the_rules_it_stands_in(String cell, String figure, String expected) {
        ReportTables tables = CountyReport.reconciled().with(CellRef.parse(cell), CellValue.of(new BigDecimal(figure)));

        assertThat(Reconciliation.check(CountyReport.FORMAT, tables).stream()
                        .map(finding -> finding.rule() + " " + finding.row() + "/" + finding.column()))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split("; "));
    }

    @Test
    void a_rule_with_an_absent_cell_is_not_judged_and_the_cell_is_named() {
        CellRef cell = CellRef.parse("table_3/carried_in/natural_person");
        ReportTables tables = CountyReport.asPublished().without(cell);

        assertThat(Reconciliation.check(CountyReport.FORMAT, tables))
                .extracting(Finding::rule, Finding::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R1", "total"));
        assertThat(Reconciliation.notChecked(CountyReport.FORMAT, tables))
                .containsExactly("三、收到和处理政府信息公开申请情况：“上年结转政府信息公开申请数量”缺少自然人，与之有关的关系未核对");
    }

    @Test
    void a_missing_row_and_a_missing_table_are_reported_as_not_checked() {
        ReportTables tables = CountyReport.asPublished();
        for (CellRef ref : CountyReport.asPublished().refs()) {
            if (ref.table() == ReportTable.TABLE_4 || ref.row().equals("carried_out")) {
                tables = tables.without(ref);
            }
        }

        assertThat(Reconciliation.check(CountyReport.FORMAT, tables)).isEmpty();
        assertThat(Reconciliation.notChecked(CountyReport.FORMAT, tables))
                .containsExactly("三、收到和处理政府信息公开申请情况：“结转下年度继续办理”一行没有找到，与它有关的关系未核对", "“四、政府信息公开行政复议、行政诉讼情况”的表格没有找到，未核对");
    }

    @ParameterizedTest
    @MethodSource("printedRowsOfTheFormOf2021")
    void every_result_row_of_the_form_of_2021_counts_towards_the_total(String row) {
        ReportTables tables = ReportTables.builder()
                .set(CellRef.parse("table_3/" + row + "/legal_other"), 3)
                .set(CellRef.parse("table_3/received_new/legal_other"), 3)
                .build()
                .withTotals(FORMAT_2021);

        assertThat(tables.count(CellRef.parse("table_3/results_total/total"))).isEqualTo(3);
    }

    static Stream<String> printedRowsOfTheFormOf2021() {
        return FORMAT_2021.layout(ReportTable.TABLE_3).singleBlock().findRow("results").stream()
                .flatMap(Row::flatten)
                .filter(row -> row.printed() && !row.computed())
                .map(Row::key);
    }

    private static BigDecimal big(long number) {
        return BigDecimal.valueOf(number);
    }
}
