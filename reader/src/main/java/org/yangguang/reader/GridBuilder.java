package org.yangguang.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places cells row by row, stepping over columns that merged cells from above still cover. */
final class GridBuilder {

    private final List<Cell> cells = new ArrayList<>();
    /** Index in {@link #cells} of the merged-down cell that covers a column, by its first column. */
    private final Map<Integer, Integer> open = new HashMap<>();

    private final List<BitSet> covered = new ArrayList<>();
    private int row = -1;
    private int column;

    void startRow() {
        row++;
        column = 0;
    }

    void skip(int columns) {
        column += Math.clamp(columns, 0, Limits.COLUMNS);
    }

    /** Adds a cell at the next free column of the current row. */
    void add(String text, int rowSpan, int columnSpan) throws UnreadableReportException {
        while (coveredAt(row).get(column)) {
            column++;
        }
        open.remove(column);
        int width = Math.clamp(columnSpan, 1, Limits.COLUMNS);
        place(new Cell(row, column, Math.clamp(rowSpan, 1, Limits.ROW_SPAN), width, text));
        column += width;
    }

    /** Adds a cell that may be continued downwards by {@link #addContinuation}. */
    void addContinued(String text, int columnSpan) throws UnreadableReportException {
        int first = column;
        add(text, 1, columnSpan);
        open.put(first, cells.size() - 1);
    }

    /** Extends the merged cell above; without one it is an empty cell of its own. */
    void addContinuation(int columnSpan) throws UnreadableReportException {
        Integer above = open.get(column);
        if (above == null) {
            add("", 1, columnSpan);
            return;
        }
        Cell anchor = cells.get(above);
        cells.set(above, anchor.grownTo(row - anchor.row() + 1));
        column += anchor.columnSpan();
    }

    /** Adds a cell at a known place. */
    void place(Cell cell) throws UnreadableReportException {
        if (cell.column() > Limits.COLUMNS) {
            throw UnreadableReportException.bomb("表格超过%d列".formatted(Limits.COLUMNS));
        }
        if (cells.size() >= Limits.CELLS) {
            throw UnreadableReportException.bomb("单元格超过%,d个".formatted(Limits.CELLS));
        }
        cells.add(cell);
        for (int r = cell.row() + 1; r < cell.row() + cell.rowSpan(); r++) {
            coveredAt(r).set(cell.column(), cell.endColumn());
        }
    }

    Grid build() {
        return new Grid(cells);
    }

    private BitSet coveredAt(int atRow) {
        while (covered.size() <= atRow) {
            covered.add(new BitSet());
        }
        return covered.get(atRow);
    }
}
