package org.yangguang.statute.report;

import java.util.List;
import java.util.Optional;

/**
 * Which cells a computed cell sums: a computed row all other printed rows beside and below it under the same heading, a
 * computed column all other columns of its row.
 */
final class Totals {

    private Totals() {}

    static ReportTables fill(ReportFormat format, ReportTables tables) {
        ReportTables.Builder builder = tables.toBuilder();
        for (ReportTable table : ReportTable.values()) {
            for (Block block : format.layout(table).blocks()) {
                fillRows(block, tables, builder);
                fillColumns(block, builder);
            }
        }
        return builder.build();
    }

    private static void fillRows(Block block, ReportTables tables, ReportTables.Builder builder) {
        for (Row row : block.printedRows()) {
            if (row.computed()) {
                List<Row> parts = parts(block, row);
                for (Column column : block.columns()) {
                    if (!column.computed()) {
                        List<CellRef> refs = parts.stream()
                                .map(part -> block.ref(part, column))
                                .toList();
                        setSum(builder, tables, block.ref(row, column), refs);
                    }
                }
            }
        }
    }

    private static void fillColumns(Block block, ReportTables.Builder builder) {
        ReportTables sofar = builder.build();
        for (Column column : block.columns()) {
            if (column.computed()) {
                for (Row row : block.printedRows()) {
                    setSum(builder, sofar, block.ref(row, column), parts(block, row, column));
                }
            }
        }
    }

    private static void setSum(ReportTables.Builder builder, ReportTables from, CellRef sum, List<CellRef> parts) {
        builder.remove(sum);
        parts.stream().map(from::find).flatMap(Optional::stream).forEach(value -> builder.add(sum, value));
    }

    /** The rows that a computed row sums: those under the same heading. */
    static List<Row> parts(Block block, Row computed) {
        List<Row> siblings = block.rows().stream()
                .flatMap(Row::flatten)
                .filter(row -> row.children().contains(computed))
                .findFirst()
                .map(Row::children)
                .orElse(block.rows());
        return siblings.stream()
                .filter(row -> !row.computed())
                .flatMap(Row::flatten)
                .filter(Row::printed)
                .toList();
    }

    /** The cells of the row that a computed column sums. */
    static List<CellRef> parts(Block block, Row row, Column computed) {
        return block.columns().stream()
                .filter(column -> !column.computed())
                .map(column -> block.ref(row, column))
                .toList();
    }
}
