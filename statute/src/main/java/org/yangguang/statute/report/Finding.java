package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction in a report.
 *
 * @param rule the rule that is broken, such as {@code R1}
 * @param table the table concerned, null where only text is
 * @param row the row concerned, null where the rule runs over rows
 * @param column the column concerned, null where the rule runs over columns
 * @param left the left side of the equation, in text rules what the text says; null where the rule is no equation
 * @param right the right side of the equation, in text rules what the table or the other place says
 * @param message in Chinese, for officials, with both sides of the equation written out
 * @param quote the sentence concerned, null where only tables are
 * @param cells the cells to mark
 */
public record Finding(
        String rule,
        @Nullable ReportTable table,
        @Nullable String row,
        @Nullable String column,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        Severity severity,
        String message,
        @Nullable String quote,
        List<CellRef> cells) {

    /** Copies the list. */
    public Finding {
        cells = List.copyOf(cells);
    }

    /** The same finding marking other cells. */
    Finding withCells(List<CellRef> otherCells) {
        return new Finding(rule, table, row, column, left, right, severity, message, quote, otherCells);
    }
}
