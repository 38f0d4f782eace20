package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

/**
 * Reads tables 二 and 三 out of ruled tables. A row is known by the last label in it; its figures stand behind that label
 * in the order of the headings. Where cells are merged or too many, the headings above say which is which.
 */
final class RowGrids {

    /** A row of the form found in a row of a grid, with the cells behind its label. */
    private record Found(Block block, Row row, List<Cell> figures) {}

    private final ReportTable table;
    private final Harvest harvest;
    private final List<Block> blocks;
    /** Columns at which the headings begin; kept for the pieces of a table on later pages. */
    private Map<Column, Integer> headings = new HashMap<>();

    RowGrids(ReportTable table, Harvest harvest) {
        this.table = table;
        this.harvest = harvest;
        this.blocks = harvest.format().layout(table).blocks();
    }

    /** Takes all rows of the table that a grid has. */
    void read(Grid grid) {
        List<List<Cell>> rows = grid.rows();
        long found = rows.stream().filter(row -> findRow(row) != null).count();
        // A single row that looks right may be anything, unless the table began on the page before.
        if (found == 0 || (found == 1 && !harvest.has(table))) {
            return;
        }
        for (List<Cell> cells : rows) {
            Found row = findRow(cells);
            if (row == null) {
                readHeadings(cells);
            } else if (!harvest.has(row.block, row.row)) {
                take(row, grid);
            }
        }
    }

    private @Nullable Found findRow(List<Cell> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            String label = Wording.label(cells.get(i).text());
            for (Block block : blocks) {
                Optional<Row> row = Wordings.findRow(table, block.printedRows(), label);
                if (row.isPresent()) {
                    List<Cell> figures = cells.subList(i + 1, cells.size());
                    return areFigures(figures) ? new Found(block, row.get(), figures) : null;
                }
            }
        }
        return null;
    }

    private static boolean areFigures(List<Cell> cells) {
        long figures =
                cells.stream().filter(cell -> Figure.isFigure(cell.text())).count();
        return !cells.isEmpty() && figures * 2 >= cells.size();
    }

    private void readHeadings(List<Cell> cells) {
        Map<Column, Integer> found = new HashMap<>();
        for (Cell cell : cells) {
            String label = Wording.label(cell.text());
            for (Block block : blocks) {
                Wordings.findColumn(table, block.columns(), label)
                        .ifPresent(column -> found.put(column, cell.column()));
            }
        }
        if (found.size() > 1) {
            // The headings of table 三 stand in several rows, those of table 二 begin anew with each block.
            if (table == ReportTable.TABLE_2 || found.keySet().stream().anyMatch(headings::containsKey)) {
                headings = new HashMap<>();
            }
            headings.putAll(found);
        } else if (table == ReportTable.TABLE_2 && found.size() == 1) {
            headings = found;
        }
    }

    private void take(Found found, Grid grid) {
        List<Column> columns = found.block.columns();
        List<Cell> figures = found.figures;
        Map<Column, Integer> places = columns.stream()
                .filter(headings::containsKey)
                .collect(Collectors.toMap(column -> column, headings::get));
        boolean placed = places.size() == columns.size()
                && places.values().stream().distinct().count() == columns.size();
        if (figures.size() > columns.size() && !placed) {
            figures = trimmed(figures, columns.size());
        }
        if (figures.size() == columns.size()) {
            List<Column> ordered = placed
                    ? columns.stream().sorted(Comparator.comparing(places::get)).toList()
                    : columns;
            for (int i = 0; i < ordered.size(); i++) {
                harvest.take(
                        found.block, found.row, ordered.get(i), figures.get(i).text());
            }
        } else if (placed && fit(found, places, grid)) {
            return;
        } else if (found.figures.stream().allMatch(RowGrids::isZero)) {
            columns.forEach(column -> harvest.take(found.block, found.row, column, ""));
        } else {
            String printed = found.figures.stream().map(Cell::text).collect(Collectors.joining(" "));
            harvest.unclearRow(found.block, found.row, printed);
        }
    }

    /** Takes each figure by the place of its heading; a merged cell stands for several columns only if it means 0. */
    private boolean fit(Found found, Map<Column, Integer> places, Grid grid) {
        Map<Column, Cell> cells = new HashMap<>();
        int row = found.figures.getFirst().row();
        for (Column column : found.block.columns()) {
            Integer place = places.get(column);
            Optional<Cell> cell = place == null ? Optional.empty() : grid.findAt(row, place);
            if (cell.isEmpty() || cell.get().column() < found.figures.getFirst().column()) {
                return false;
            }
            cells.put(column, cell.get());
        }
        boolean merged = cells.values().stream().distinct().count() < cells.size()
                || cells.values().stream().anyMatch(cell -> cell.row() != row);
        long unplaced = found.figures.stream()
                .filter(cell -> !isZero(cell) && !cells.containsValue(cell))
                .count();
        if (unplaced > 0 || (merged && !cells.values().stream().allMatch(cell -> cell.row() == row || isZero(cell)))) {
            return false;
        }
        Map<Cell, Long> uses =
                cells.values().stream().collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        if (uses.entrySet().stream().anyMatch(use -> use.getValue() > 1 && !isZero(use.getKey()))) {
            return false;
        }
        cells.forEach((column, cell) -> harvest.take(found.block, found.row, column, cell.text()));
        return true;
    }

    private static boolean isZero(Cell cell) {
        return Figure.isZero(cell.text());
    }

    /** Drops empty cells at the end, then at the beginning, until the row fits; the form is often drawn with spare cells. */
    private static List<Cell> trimmed(List<Cell> cells, int size) {
        List<Cell> trimmed = new ArrayList<>(cells);
        while (trimmed.size() > size && trimmed.getLast().isBlank()) {
            trimmed.removeLast();
        }
        while (trimmed.size() > size && trimmed.getFirst().isBlank()) {
            trimmed.removeFirst();
        }
        return trimmed;
    }
}
