package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTests {

    @ParameterizedTest
    @CsvSource({"2019, CN-OGI-AR-2019", "2020, CN-OGI-AR-2019", "2021, CN-OGI-AR-2021", "2035, CN-OGI-AR-2021"})
    void the_year_reported_on_decides_the_form(int year, String id) {
        assertThat(ReportFormat.ofYear(year).id()).isEqualTo(id);
        assertThat(ReportFormat.findById(id)).contains(ReportFormat.ofYear(year));
    }

    @Test
    void there_is_no_unified_form_before_2019() {
        assertThatThrownBy(() -> ReportFormat.ofYear(2018)).hasMessageContaining("2018");
    }

    @ParameterizedTest
    @CsvSource({
        // year | cells of table 2 | printed rows of the results block in table 3 | cells of table 3 | cells of table 4
        "2020, 22, 20, 161, 15",
        "2021, 10, 22, 175, 15",
    })
    void each_form_prints_as_many_cells_as_its_tables_have(int year, int table2, int results, int table3, int table4) {
        ReportFormat format = ReportFormat.ofYear(year);

        assertThat(List.of(
                        count(format, ReportTable.TABLE_2),
                        count(format, ReportTable.TABLE_3),
                        count(format, ReportTable.TABLE_4)))
                .containsExactly((long) table2, (long) table3, (long) table4);
        assertThat(format.layout(ReportTable.TABLE_3)
                        .singleBlock()
                        .findRow("results")
                        .orElseThrow()
                        .flatten()
                        .filter(Row::printed))
                .hasSize(results);
    }

    @Test
    void the_printed_note_states_the_balance_that_r1_checks() {
        assertThat(ReportFormat.all())
                .extracting(format -> format.layout(ReportTable.TABLE_3).note())
                .containsOnly("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
    }

    @Test
    void labels_types_and_articles_come_from_the_form() {
        ReportFormat format = ReportFormat.ofYear(2020);

        assertThat(format.spec(CellRef.parse("table_2/art20_6/administrative_coercion/change_this_year")))
                .isEqualTo(new CellSpec(
                        CellRef.parse("table_2/art20_6/administrative_coercion/change_this_year"),
                        CellType.SIGNED,
                        false,
                        "行政强制",
                        "本年增/减"));
        assertThat(format.spec(CellRef.parse("table_3/results_total/total")).computed())
                .isTrue();
        assertThat(ReportFormat.ofYear(2021)
                        .layout(ReportTable.TABLE_3)
                        .singleBlock()
                        .findRow("not_held"))
                .map(Row::articles)
                .contains(List.of("36(4)", "36(5)"));
        assertThatThrownBy(() -> format.spec(CellRef.parse("table_3/correction_lapsed/total")))
                .hasMessageContaining("CN-OGI-AR-2019");
    }

    @Test
    void the_due_dates_are_those_of_article_49() {
        assertThat(ReportFormat.ofYear(2021).dueDates())
                .extracting(due -> due.by() + " " + due.lastDay() + " " + due.article())
                .containsExactly("department --01-31 第四十九条第一款", "county_government --03-31 第四十九条第二款");
    }

    @Test
    void three_of_the_six_sections_are_tables() {
        assertThat(ReportFormat.ofYear(2019).sections())
                .extracting(Section::table)
                .containsExactly(null, ReportTable.TABLE_2, ReportTable.TABLE_3, ReportTable.TABLE_4, null, null);
    }

    private static long count(ReportFormat format, ReportTable table) {
        return format.cells().stream()
                .filter(cell -> cell.ref().table() == table)
                .count();
    }
}
