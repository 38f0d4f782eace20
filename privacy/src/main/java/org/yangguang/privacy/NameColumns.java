package org.yangguang.privacy;

import java.util.BitSet;

/** Cells below the head of a column that holds persons (姓名, 户主, 申请人); cells are parted by tabs or blanks. */
final class NameColumns {

    private static final Words.Lexicon HEADS = Words.lexicon("heads of columns");

    private final Page page;
    private final BitSet cells = new BitSet();
    private final BitSet columns = new BitSet();

    NameColumns(Page page) {
        this.page = page;
        int line = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (page.at(i) == '\n') {
                readLine(line, i);
                line = i + 1;
            }
        }
    }

    /** Whether a cell of such a column begins here. */
    boolean holds(int start) {
        return cells.get(start);
    }

    private void readLine(int from, int to) {
        int separators = 0;
        for (int i = from; i < to; i++) {
            separators += isSeparator(i) ? 1 : 0;
        }
        if (separators == 0) {
            columns.clear();
            return;
        }
        BitSet heads = readCells(from, to);
        if (!heads.isEmpty()) {
            columns.clear();
            columns.or(heads);
        }
    }

    /** Marks the cells that stand in a known column and answers which of them are heads themselves. */
    private BitSet readCells(int from, int to) {
        BitSet heads = new BitSet();
        int column = 0;
        int cell = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !isSeparator(i)) {
                continue;
            }
            if (i > cell) {
                if (HEADS.startingAt(page, cell) == i - cell) {
                    heads.set(column);
                } else if (columns.get(column)) {
                    cells.set(cell);
                }
                column++;
            } else if (page.at(i) == '\t' && i == cell) {
                column++;
            }
            cell = i + 1;
        }
        return heads;
    }

    private boolean isSeparator(int i) {
        return page.at(i) == '\t' || page.at(i) == ' ' || page.at(i) == '|';
    }
}
