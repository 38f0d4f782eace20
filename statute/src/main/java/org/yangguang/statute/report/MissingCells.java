package org.yangguang.statute.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says which parts of the form are absent, as coarsely as is true: a whole table, a whole row, or single cells. */
final class MissingCells {

    private MissingCells() {}

    static List<String> describe(ReportFormat format, ReportTables tables) {
        List<String> missing = new ArrayList<>();
        for (ReportTable table : ReportTable.values()) {
            List<Block> blocks = format.layout(table).blocks();
            boolean none = tables.refs().stream().noneMatch(ref -> ref.table() == table);
            if (none) {
                missing.add("“" + table.label() + "”的表格没有找到，未核对");
            } else {
                blocks.forEach(block -> describe(block, tables, missing));
            }
        }
        return missing;
    }

    private static void describe(Block block, ReportTables tables, List<String> missing) {
        String where = block.table().label() + (block.label().isEmpty() ? "" : "，" + block.label());
        for (Row row : block.printedRows()) {
            List<Column> absent = block.columns().stream()
                    .filter(column -> tables.find(block.ref(row, column)).isEmpty())
                    .toList();
            String name = where + "：“" + Labels.inTable(row) + "”";
            if (absent.size() == block.columns().size()) {
                missing.add(name + "一行没有找到，与它有关的关系未核对");
            } else if (!absent.isEmpty()) {
                String columns = absent.stream().map(Labels::of).collect(Collectors.joining("、"));
                missing.add(name + "缺少" + columns + "，与之有关的关系未核对");
            }
        }
    }
}
