package org.yangguang.platform.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.report.form.GridCell.Kind;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;
import org.yangguang.statute.report.TableLayout;

/** Table 三: kinds of applicants across, steps and results down in up to three columns of headings. */
final class RequestsGrid {

    private static final String OVER_ALL_COLUMNS = "申请人情况";

    private final ReportFormat format;
    private final Block block;
    private final int labelColumns;
    private final List<List<GridCell>> body = new ArrayList<>();
    private List<GridCell> open = new ArrayList<>();

    private RequestsGrid(ReportFormat format, Block block) {
        this.format = format;
        this.block = block;
        this.labelColumns =
                1 + block.printedRows().stream().mapToInt(Row::depth).max().orElseThrow();
    }

    static FormGrid of(ReportFormat format) {
        TableLayout layout = format.layout(ReportTable.TABLE_3);
        RequestsGrid grid = new RequestsGrid(format, layout.singleBlock());
        layout.rows().forEach(grid::add);
        int columns = grid.labelColumns + layout.columns().size();
        return new FormGrid(ReportTable.TABLE_3, grid.labelColumns, columns, grid.head(layout.note()), grid.body);
    }

    private List<List<GridCell>> head(@Nullable String note) {
        List<Column> columns = block.columns();
        List<GridCell> top = new ArrayList<>();
        top.add(GridCell.heading(Kind.NOTE, Objects.requireNonNullElse(note, ""), 0, 3, labelColumns));
        top.add(GridCell.heading(Kind.COLUMN, OVER_ALL_COLUMNS, labelColumns, 1, columns.size()));
        List<GridCell> middle = new ArrayList<>();
        List<GridCell> bottom = new ArrayList<>();
        @Nullable String group = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = labelColumns + i;
            if (column.group() == null) {
                middle.add(GridCell.heading(Kind.COLUMN, column.label(), at, 2, 1));
            } else {
                if (!column.group().equals(group)) {
                    middle.add(GridCell.heading(Kind.COLUMN, column.group(), at, 1, membersOf(column.group())));
                }
                bottom.add(GridCell.heading(Kind.COLUMN, column.label(), at, 1, 1));
            }
            group = column.group();
        }
        return List.of(top, middle, bottom);
    }

    private static String name(Column column) {
        return column.group() == null ? column.label() : column.group() + "：" + column.label();
    }

    private int membersOf(String group) {
        return (int) block.columns().stream()
                .filter(column -> group.equals(column.group()))
                .count();
    }

    /** A heading opens the line that its first printed row closes. */
    private void add(Row row) {
        if (!row.printed()) {
            int rows = (int) row.flatten().filter(Row::printed).count();
            open.add(GridCell.heading(Kind.ROW, row.label(), row.depth(), rows, 1));
            row.children().forEach(this::add);
            return;
        }
        open.add(GridCell.heading(Kind.ROW, row.label(), row.depth(), 1, labelColumns - row.depth()));
        for (int i = 0; i < block.columns().size(); i++) {
            Column column = block.columns().get(i);
            open.add(GridCell.figure(
                    format.spec(block.ref(row, column)), row.label() + "，" + name(column), labelColumns + i, 1));
        }
        body.add(open);
        open = new ArrayList<>();
        row.children().forEach(this::add);
    }
}
