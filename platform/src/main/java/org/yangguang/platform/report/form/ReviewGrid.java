package org.yangguang.platform.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangguang.platform.report.form.GridCell.Kind;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

/** Table 四: one line of figures; each group of the data is printed as columns side by side. */
final class ReviewGrid {

    private ReviewGrid() {}

    static FormGrid of(ReportFormat format) {
        Block block = format.layout(ReportTable.TABLE_4).singleBlock();
        List<Column> columns = block.columns();
        List<GridCell> top = new ArrayList<>();
        List<GridCell> middle = new ArrayList<>();
        List<GridCell> bottom = new ArrayList<>();
        List<GridCell> figures = new ArrayList<>();
        String group = "";
        int at = 0;
        for (Row row : block.printedRows()) {
            if (row.group() == null) {
                top.add(GridCell.heading(Kind.COLUMN, row.label(), at, 1, columns.size()));
            } else {
                if (!row.group().equals(group)) {
                    top.add(GridCell.heading(
                            Kind.COLUMN, row.group(), at, 1, columns.size() * membersOf(block, row.group())));
                }
                middle.add(GridCell.heading(Kind.COLUMN, row.label(), at, 1, columns.size()));
            }
            for (Column column : columns) {
                GridCell heading = GridCell.heading(Kind.COLUMN, column.label(), at, row.group() == null ? 2 : 1, 1);
                (row.group() == null ? middle : bottom).add(heading);
                figures.add(GridCell.figure(
                        format.spec(block.ref(row, column)), row.label() + "，" + column.label(), at, 1));
                at++;
            }
            group = Objects.requireNonNullElse(row.group(), "");
        }
        return new FormGrid(ReportTable.TABLE_4, 0, at, List.of(top, middle, bottom), List.of(figures));
    }

    private static int membersOf(Block block, String group) {
        return (int) block.printedRows().stream()
                .filter(row -> group.equals(row.group()))
                .count();
    }
}
