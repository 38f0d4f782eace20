package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.report.DeclaredZeros;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

class TypedFiguresTests {

    private static final ReportFormat FORMAT = ReportFormat.ofYear(2020);
    private static final CellRef TOTAL = CellRef.parse("table_3/received_new/total");
    private static final ReportTables TABLES =
            DeclaredZeros.builder(FORMAT).set(TOTAL, 63).build();

    @ParameterizedTest
    @CsvSource({
        "全年新收政府信息公开申请63件。, 1",
        "全年新收政府信息公开申请{{table_3/received_new/total}}件。, 0",
        "全年新收政府信息公开申请{{ table_3/received_new/total }}件。再说一遍，全年新收政府信息公开申请63件。, 1",
        "全年新收政府信息公开申请63件。再说一遍，全年新收政府信息公开申请{{table_3/received_new/total}}件。, 1",
        "没有数字的一段。, 0"
    })
    void a_figure_that_does_not_follow_its_cell_was_typed(String text, int typed) {
        assertThat(TypedFigures.find(text, 2020, FORMAT, TABLES)).hasSize(typed);
    }

    @Test
    void what_was_typed_is_named_with_its_cell() {
        assertThat(TypedFigures.find("全年新收政府信息公开申请45件。", 2020, FORMAT, TABLES))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.cell()).isEqualTo(TOTAL);
                    assertThat(found.typed()).isEqualTo("45");
                });
    }
}
