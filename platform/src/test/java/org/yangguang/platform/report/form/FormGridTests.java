package org.yangguang.platform.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.platform.report.form.GridCell.Kind;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

class FormGridTests {

    static Stream<Arguments> every_table() {
        return ReportFormat.all().stream()
                .flatMap(format -> Arrays.stream(ReportTable.values()).map(table -> Arguments.of(format, table)));
    }

    @ParameterizedTest
    @MethodSource("every_table")
    void merged_cells_cover_the_paper_without_gap_or_overlap(ReportFormat format, ReportTable table) {
        FormGrid grid = FormGrid.of(format, table);
        List<List<GridCell>> rows = new ArrayList<>(grid.head());
        rows.addAll(grid.body());
        int[][] covered = new int[rows.size()][grid.columns()];
        for (int y = 0; y < rows.size(); y++) {
            for (GridCell cell : rows.get(y)) {
                for (int dy = 0; dy < cell.rowSpan(); dy++) {
                    for (int dx = 0; dx < cell.colSpan(); dx++) {
                        covered[y + dy][cell.column() + dx]++;
                    }
                }
            }
        }
        assertThat(Arrays.stream(covered).flatMapToInt(Arrays::stream)).containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("every_table")
    void every_cell_of_the_form_is_printed_once_in_its_order(ReportFormat format, ReportTable table) {
        List<CellSpec> printed = FormGrid.of(format, table).body().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.kind() == Kind.FIGURE)
                .map(GridCell::figure)
                .toList();
        assertThat(printed)
                .isEqualTo(format.cells().stream()
                        .filter(cell -> cell.ref().table() == table)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("every_table")
    void the_name_of_a_figure_tells_it_from_all_others_of_its_item(ReportFormat format, ReportTable table) {
        assertThat(FormGrid.of(format, table).body().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.kind() == Kind.FIGURE)
                        .map(GridCell::text))
                .doesNotHaveDuplicates();
    }
}
