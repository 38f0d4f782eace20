package org.yangguang.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Row;

/** The cells found so far. What is found first stays; a page may print its tables twice. */
final class Harvest {

    private final ReportFormat format;
    private final ReportTables.Builder builder = ReportTables.builder();
    private final Set<CellRef> seen = new LinkedHashSet<>();
    private final Set<String> unclear = new LinkedHashSet<>();

    Harvest(ReportFormat format) {
        this.format = format;
    }

    ReportFormat format() {
        return format;
    }

    boolean has(ReportTable table) {
        return seen.stream().anyMatch(ref -> ref.table() == table);
    }

    boolean has(Block block, Row row) {
        return seen.contains(block.ref(row, block.columns().getFirst()));
    }

    /** Takes what is printed in a cell. */
    void take(Block block, Row row, Column column, String printed) {
        CellRef ref = block.ref(row, column);
        if (!seen.add(ref)) {
            return;
        }
        switch (Figure.read(printed, column.type())) {
            case Figure.Known(CellValue value) -> builder.set(ref, value);
            case Figure.Unclear(String text) ->
                unclear.add("%s“%s”一行“%s”一栏印的是“%s”，看不懂，未核对。"
                        .formatted(name(block.table()), row.label(), column.label(), shortened(text)));
        }
    }

    /** Notes a row whose cells could not be told apart. */
    void unclearRow(Block block, Row row, String printed) {
        if (seen.add(block.ref(row, block.columns().getFirst()))) {
            unclear.add("%s“%s”一行的数字与栏目对不上（“%s”），未核对。".formatted(name(block.table()), row.label(), shortened(printed)));
        }
    }

    ReportTables tables() {
        return builder.build();
    }

    /** What was found and not understood, as sentences. */
    List<String> unread() {
        return List.copyOf(unclear);
    }

    private static String name(ReportTable table) {
        return "表" + table.label().charAt(0);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
