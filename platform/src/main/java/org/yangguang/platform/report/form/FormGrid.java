package org.yangguang.platform.report.form;

import java.util.List;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

/**
 * Where each cell of a table stands on paper, with merged cells. A row lists the cells that begin in it, from left to
 * right.
 *
 * @param labelColumns how many columns at the left hold headings of rows
 * @param columns all columns, those at the left included
 * @param head the rows repeated at the top of each page, empty where the table has none
 */
public record FormGrid(
        ReportTable table, int labelColumns, int columns, List<List<GridCell>> head, List<List<GridCell>> body) {

    /** Copies the lists. */
    public FormGrid {
        head = head.stream().map(List::copyOf).toList();
        body = body.stream().map(List::copyOf).toList();
    }

    /** The table as the form prints it. */
    public static FormGrid of(ReportFormat format, ReportTable table) {
        return switch (table) {
            case TABLE_2 -> ItemsGrid.of(format);
            case TABLE_3 -> RequestsGrid.of(format);
            case TABLE_4 -> ReviewGrid.of(format);
        };
    }
}
