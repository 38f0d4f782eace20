package org.yangguang.platform.report.form;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.platform.report.form.GridCell.Kind;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;
import org.yangguang.statute.report.TableLayout;

/** Table 二: the items of Art. 20 below each other, each with its own headings. */
final class ItemsGrid {

    private ItemsGrid() {}

    static FormGrid of(ReportFormat format) {
        TableLayout layout = format.layout(ReportTable.TABLE_2);
        int width = layout.blocks().stream()
                .mapToInt(block -> block.columns().size())
                .max()
                .orElseThrow();
        List<List<GridCell>> body = new ArrayList<>();
        for (Block block : layout.blocks()) {
            body.add(List.of(GridCell.heading(Kind.BLOCK, block.label(), 0, 1, 1 + width)));
            body.add(headings(layout, block, width));
            for (Row row : block.printedRows()) {
                body.add(figures(format, block, row, width));
            }
        }
        return new FormGrid(ReportTable.TABLE_2, 1, 1 + width, List.of(), body);
    }

    private static List<GridCell> headings(TableLayout layout, Block block, int width) {
        List<GridCell> cells = new ArrayList<>();
        String corner = layout.cornerLabel() == null ? "" : layout.cornerLabel();
        cells.add(GridCell.heading(Kind.COLUMN, corner, 0, 1, 1));
        for (int i = 0; i < block.columns().size(); i++) {
            String label = block.columns().get(i).label();
            cells.add(GridCell.heading(Kind.COLUMN, label, 1 + i, 1, colSpan(block, i, width)));
        }
        return cells;
    }

    private static List<GridCell> figures(ReportFormat format, Block block, Row row, int width) {
        List<GridCell> cells = new ArrayList<>();
        cells.add(GridCell.heading(Kind.ROW, row.label(), 0, 1, 1));
        for (int i = 0; i < block.columns().size(); i++) {
            Column column = block.columns().get(i);
            CellSpec spec = format.spec(block.ref(row, column));
            cells.add(GridCell.figure(spec, row.label() + "，" + column.label(), 1 + i, colSpan(block, i, width)));
        }
        return cells;
    }

    /** Where an item has fewer columns than the widest, its last one takes the rest of the line, as on the form. */
    private static int colSpan(Block block, int index, int width) {
        boolean last = index == block.columns().size() - 1;
        return last ? width - index : 1;
    }
}
