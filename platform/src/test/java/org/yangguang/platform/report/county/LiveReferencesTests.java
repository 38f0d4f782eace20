package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

class LiveReferencesTests {

    private static final ReportFormat FORMAT = ReportFormat.ofYear(2020);
    private static final CellRef TOTAL = new CellRef(ReportTable.TABLE_3, "received_new", "total");
    private static final ReportTables TABLES = ReportTables.empty().with(TOTAL, CellValue.of(63));

    @Test
    void a_reference_reads_as_the_figure_of_its_cell() {
        assertThat(LiveReferences.resolve("新收申请{{table_3/received_new/total}}件。", FORMAT, TABLES))
                .isEqualTo("新收申请63件。");
    }

    @Test
    void the_text_follows_the_table() {
        String text = "新收申请" + LiveReferences.token(TOTAL) + "件。";

        assertThat(LiveReferences.resolve(text, FORMAT, TABLES.with(TOTAL, CellValue.of(64))))
                .isEqualTo("新收申请64件。");
    }

    @Test
    void a_cell_that_nobody_declared_reads_zero() {
        assertThat(LiveReferences.resolve("结转{{table_3/carried_out/total}}件", FORMAT, TABLES))
                .isEqualTo("结转0件");
    }

    @Test
    void a_reference_to_no_cell_stays_visible() {
        assertThat(LiveReferences.pieces("共{{table_3/nothing/total}}件", FORMAT, TABLES))
                .contains(new LiveReferences.Piece.Unknown("{{table_3/nothing/total}}"));
    }

    @Test
    void the_name_of_a_cell_leaves_out_its_number_in_the_form() {
        assertThat(LiveReferences.label(TOTAL, FORMAT)).isEqualTo("本年新收政府信息公开申请数量·总计");
    }
}
