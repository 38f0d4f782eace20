package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

/**
 * Reads table 四 out of a ruled table, whichever way it is laid out: fifteen columns under merged headings, three groups
 * below each other, groups as rows, or groups as columns. A figure belongs to the group and to the result whose labels
 * stand nearest above or to the left of it.
 */
final class ReviewGrids {

    /** The form has 40 cells; labels are searched for every one. */
    private static final int MAX_CELLS = 400;
    /** Figures stand at most this many rows below the last label. */
    private static final int REACH = 3;

    private record Candidate(Row group, Column column, Cell cell, int distance) {}

    private final Harvest harvest;
    private final Block block;

    ReviewGrids(Harvest harvest) {
        this.harvest = harvest;
        this.block = harvest.format().layout(ReportTable.TABLE_4).singleBlock();
    }

    /** Takes the whole table from a grid, if it has it. */
    void read(Grid grid) {
        List<Cell> labels = labels(grid);
        if (labels.isEmpty() || harvest.has(ReportTable.TABLE_4)) {
            return;
        }
        int first = labels.getFirst().row();
        int last = labels.getLast().row() + REACH;
        List<Cell> cells = grid.cells().stream()
                .filter(cell -> cell.row() >= first && cell.row() <= last)
                .toList();
        if (cells.size() > MAX_CELLS) {
            return;
        }
        List<Candidate> candidates = candidates(cells);
        boolean complete = block.printedRows().stream()
                .allMatch(group -> block.columns().stream()
                        .allMatch(column -> best(candidates, group, column).isPresent()));
        if (complete || !takeFifteen(cells)) {
            for (Row group : block.printedRows()) {
                for (Column column : block.columns()) {
                    best(candidates, group, column)
                            .ifPresent(found -> harvest.take(block, group, column, found.cell.text()));
                }
            }
        }
    }

    /** The cells with a label that only table 四 has; without the result 尚未审结 and a group it is another table. */
    private List<Cell> labels(Grid grid) {
        List<Cell> labels = new ArrayList<>();
        boolean group = false;
        boolean pending = false;
        for (Cell cell : grid.cells()) {
            String label = Wording.label(cell.text());
            Optional<Column> column = column(label);
            boolean isGroup = group(label).isPresent();
            if (isGroup || (column.isPresent() && !column.get().key().equals("total") && label.length() > 2)) {
                labels.add(cell);
                group |= isGroup;
                pending |= column.isPresent() && column.get().key().equals("pending");
            }
        }
        return group && pending ? labels : List.of();
    }

    private List<Candidate> candidates(List<Cell> cells) {
        List<Candidate> candidates = new ArrayList<>();
        for (Cell cell : cells) {
            if (!Figure.isFigure(cell.text())) {
                continue;
            }
            Cell columnLabel = nearest(cells, cell, label -> column(label).isPresent());
            Cell groupLabel = nearest(cells, cell, label -> group(label).isPresent());
            if (columnLabel != null && groupLabel != null) {
                int distance = cell.row() - columnLabel.row() + cell.column() - columnLabel.column();
                candidates.add(new Candidate(
                        group(Wording.label(groupLabel.text())).orElseThrow(),
                        column(Wording.label(columnLabel.text())).orElseThrow(),
                        cell,
                        distance));
            }
        }
        return candidates;
    }

    /** The nearest label to the left in the row, else the nearest above in the column. */
    private static @Nullable Cell nearest(List<Cell> cells, Cell from, Predicate<String> isLabel) {
        Cell above = null;
        Cell left = null;
        for (Cell cell : cells) {
            if (cell.isBlank() || !isLabel.test(Wording.label(cell.text()))) {
                continue;
            }
            if (cell.covers(from.row(), cell.column()) && cell.endColumn() <= from.column()) {
                left = cell;
            } else if (cell.covers(cell.row(), from.column()) && cell.row() + cell.rowSpan() <= from.row()) {
                above = cell;
            }
        }
        return left != null ? left : above;
    }

    /** An empty cell below a heading may only pad it; printed figures go first. */
    private static Optional<Candidate> best(List<Candidate> candidates, Row group, Column column) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (candidate.group.equals(group)
                    && candidate.column.equals(column)
                    && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        if (one.cell.isBlank() != other.cell.isBlank()) {
            return other.cell.isBlank();
        }
        return one.distance < other.distance;
    }

    /** A row of fifteen figures whose headings do not line up with it. */
    private boolean takeFifteen(List<Cell> cells) {
        List<Row> groups = block.printedRows();
        int width = groups.size() * block.columns().size();
        for (List<Cell> row : new Grid(cells).rows()) {
            List<Cell> figures =
                    row.stream().filter(cell -> Figure.isFigure(cell.text())).toList();
            if (figures.size() == width
                    && row.size() == width
                    && figures.stream().anyMatch(cell -> !cell.isBlank())) {
                for (int i = 0; i < width; i++) {
                    Row group = groups.get(i / block.columns().size());
                    Column column = block.columns().get(i % block.columns().size());
                    harvest.take(block, group, column, figures.get(i).text());
                }
                return true;
            }
        }
        return false;
    }

    private Optional<Row> group(String label) {
        return Wordings.findRow(ReportTable.TABLE_4, block.printedRows(), label);
    }

    private Optional<Column> column(String label) {
        return Wordings.findColumn(ReportTable.TABLE_4, block.columns(), label);
    }
}
