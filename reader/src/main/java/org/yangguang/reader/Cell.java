package org.yangguang.reader;

/**
 * A cell at its upper left corner; a merged cell exists once and says how far it reaches.
 *
 * @param text lines separated by line feeds, otherwise as printed
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text) {

    boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < endColumn();
    }

    int endColumn() {
        return column + columnSpan;
    }

    Cell grownTo(int newRowSpan) {
        return new Cell(row, column, newRowSpan, columnSpan, text);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
