package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTablesTests {

    private static final CellRef NEW = CellRef.parse("table_3/received_new/natural_person");

    @Test
    void an_address_is_read_back_as_it_was_written() {
        for (ReportFormat format : ReportFormat.all()) {
            for (CellSpec cell : format.cells()) {
                assertThat(CellRef.parse(cell.ref().toString())).isEqualTo(cell.ref());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"table_3", "table_3/received_new", "table_9/a/b", "table_3//total", "table_3/received_new/"})
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> CellRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_absent_cell_is_not_found_but_counts_as_nothing() {
        assertThat(ReportTables.empty().find(NEW)).isEmpty();
        assertThat(ReportTables.empty().count(NEW)).isZero();
        assertThat(ReportTables.empty().withTotals(CountyReport.FORMAT)).isEqualTo(ReportTables.empty());
    }

    @Test
    void totals_replace_what_was_there_and_vanish_with_their_parts() {
        CellRef total = CellRef.parse("table_3/received_new/total");
        ReportTables tables = ReportTables.empty().with(NEW, CellValue.of(5)).with(total, CellValue.of(9));

        assertThat(tables.withTotals(CountyReport.FORMAT).count(total)).isEqualTo(5);
        assertThat(tables.without(NEW).withTotals(CountyReport.FORMAT).find(total))
                .isEmpty();
    }

    @Test
    void the_totals_of_the_published_county_report_are_those_it_printed() {
        assertThat(CountyReport.asPublished().withTotals(CountyReport.FORMAT)).isEqualTo(CountyReport.asPublished());
    }

    @ParameterizedTest
    @CsvSource({
        "6.7328亿元, 672万元, 6.8000亿元",
        "672万元, 6.7328亿元, 6.8000亿元",
        "5元, 7元, 12元",
        "30, 20000元, 32万元",
        "0, 1.5亿元, 1.5亿元",
        "1.5亿元, 0, 1.5亿元",
        "3, 4, 7",
    })
    void amounts_add_up_whatever_their_units(String one, String other, String sum) {
        assertThat(amount(one).plus(amount(other))).isEqualTo(amount(sum));
    }

    @Test
    void a_unit_that_is_no_money_is_refused() {
        assertThatThrownBy(() -> CellValue.of(BigDecimal.ONE, "件")).hasMessageContaining("件");
    }

    @Test
    void a_value_is_printed_as_it_was_read() {
        assertThat(amount("6.7300亿元").printed()).isEqualTo("6.7300亿元");
        assertThat(amount("6.7300亿元")).isEqualTo(amount("6.73亿元")).hasSameHashCodeAs(amount("6.73亿元"));
    }

    @Test
    void a_county_is_the_sum_of_its_organs_and_r6_names_each_cell_that_is_not() {
        ReportTables one = ReportTables.empty().with(NEW, CellValue.of(5)).withTotals(CountyReport.FORMAT);
        ReportTables two = ReportTables.empty().with(NEW, CellValue.of(7)).withTotals(CountyReport.FORMAT);

        assertThat(one.plus(two)).isEqualTo(ReportTables.sum(List.of(one, two)));
        assertThat(RollUp.check(CountyReport.FORMAT, one.plus(two), List.of(one, two)))
                .isEmpty();
        assertThat(RollUp.check(CountyReport.FORMAT, one.plus(two).with(NEW, CellValue.of(11)), List.of(one, two)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R6");
                    assertThat(finding.message()).isEqualTo("本年新收政府信息公开申请数量“自然人”：2个单位合计12，汇总表填11，相差1");
                });
    }

    private static CellValue amount(String text) {
        int end = 0;
        while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        BigDecimal number = new BigDecimal(text.substring(0, end));
        return end == text.length() ? CellValue.of(number) : CellValue.of(number, text.substring(end));
    }
}
