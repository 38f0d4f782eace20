package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table, its cells in order of rows and columns. */
public record Grid(List<Cell> cells) implements DocumentBlock {

    public Grid {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    /** The cells that begin in each row; rows that only continue merged cells are empty. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            while (rows.size() <= cell.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(cell.row()).add(cell);
        }
        return rows;
    }

    /** The cell that covers a place. */
    Optional<Cell> findAt(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }
}
