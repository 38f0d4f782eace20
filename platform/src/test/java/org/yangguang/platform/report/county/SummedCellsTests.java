package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;

class SummedCellsTests {

    private final SummedCells cells = SummedCells.of(ReportFormat.ofYear(2020));

    @Test
    void behind_a_declared_cell_is_the_cell_itself() {
        CellRef cell = CellRef.parse("table_3/disclosed/natural_person");

        assertThat(cells.behind(cell)).containsExactly(cell);
    }

    @Test
    void behind_a_row_total_are_the_six_kinds_of_requesters() {
        assertThat(cells.behind(CellRef.parse("table_3/received_new/total")))
                .hasSize(6)
                .allMatch(cell -> cell.row().equals("received_new"));
    }

    @Test
    void behind_the_total_of_results_are_all_results_of_all_requesters() {
        assertThat(cells.behind(CellRef.parse("table_3/results_total/total")))
                .hasSize(6 * 19)
                .noneMatch(cell -> cell.row().equals("carried_out"));
    }
}
