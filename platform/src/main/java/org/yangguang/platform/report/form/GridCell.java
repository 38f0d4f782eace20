package org.yangguang.platform.report.form;

import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellSpec;

/**
 * A cell of the printed form.
 *
 * @param text what is printed; for a figure its name in full, for those who do not see the headings around it
 * @param column the first grid column it covers, from 0
 * @param spec the figure that stands here, null in a heading
 */
public record GridCell(
        Kind kind,
        String text,
        int column,
        int rowSpan,
        int colSpan,
        @Nullable CellSpec spec) {

    /** What stands in a cell. */
    public enum Kind {
        /** The note printed in the corner of table 三. */
        NOTE,
        /** A heading over the whole width, such as 第二十条第（一）项. */
        BLOCK,
        /** A heading of one or several columns. */
        COLUMN,
        /** A heading of one or several rows. */
        ROW,
        /** A figure. */
        FIGURE
    }

    static GridCell heading(Kind kind, String text, int column, int rowSpan, int colSpan) {
        return new GridCell(kind, text, column, rowSpan, colSpan, null);
    }

    static GridCell figure(CellSpec spec, String name, int column, int colSpan) {
        return new GridCell(Kind.FIGURE, name, column, 1, colSpan, spec);
    }

    /**
     * The figure that stands here.
     *
     * @throws IllegalStateException in a heading
     */
    public CellSpec figure() {
        if (spec == null) {
            throw new IllegalStateException("a heading has no figure: " + text);
        }
        return spec;
    }

    /** Whether the cell is a heading of rows or columns. */
    public boolean isHeading() {
        return kind == Kind.COLUMN || kind == Kind.ROW || kind == Kind.BLOCK;
    }
}
