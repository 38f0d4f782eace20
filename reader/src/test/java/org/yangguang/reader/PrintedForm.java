package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Row;
import org.yangguang.statute.report.TableLayout;

/** The tables of the form as they are printed: rows of cells, merged ones at their upper left corner. */
final class PrintedForm {

    /** A printed cell. */
    record Box(String text, int rowSpan, int columnSpan) {}

    private final ReportFormat format;
    private final ReportTables tables;
    private final Function<CellValue, String> figures;

    /**
     * @param figures how an office prints a number
     */
    PrintedForm(SampleReport report, Function<CellValue, String> figures) {
        this.format = report.format();
        this.tables = report.tables();
        this.figures = figures;
    }

    List<List<Box>> table(ReportTable table) {
        return switch (table) {
            case TABLE_2 -> table2();
            case TABLE_3 -> table3();
            case TABLE_4 -> table4();
        };
    }

    String figure(Block block, Row row, Column column) {
        return tables.find(block.ref(row, column)).map(figures).orElse("");
    }

    private List<Box> figures(Block block, Row row) {
        return block.columns().stream()
                .map(column -> new Box(figure(block, row, column), 1, 1))
                .toList();
    }

    private List<List<Box>> table2() {
        List<List<Box>> rows = new ArrayList<>();
        TableLayout layout = format.layout(ReportTable.TABLE_2);
        for (Block block : layout.blocks()) {
            rows.add(List.of(new Box(block.label(), 1, 4)));
            rows.add(stretched(
                    String.valueOf(layout.cornerLabel()),
                    block.columns().stream()
                            .map(column -> new Box(column.label(), 1, 1))
                            .toList()));
            for (Row row : block.printedRows()) {
                rows.add(stretched(row.label(), figures(block, row)));
            }
        }
        return rows;
    }

    /** Rows with fewer figures are as wide as the others. */
    private static List<Box> stretched(String label, List<Box> boxes) {
        List<Box> row = new ArrayList<>(List.of(new Box(label, 1, 1)));
        for (int i = 0; i < boxes.size(); i++) {
            boolean last = i == boxes.size() - 1;
            row.add(new Box(boxes.get(i).text(), 1, last ? 4 - boxes.size() : 1));
        }
        return row;
    }

    private List<List<Box>> table3() {
        Block block = format.layout(ReportTable.TABLE_3).singleBlock();
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(
                new Box(String.valueOf(format.layout(ReportTable.TABLE_3).note()), 3, 3), new Box("申请人情况", 1, 7)));
        rows.add(List.of(new Box("自然人", 2, 1), new Box("法人或其他组织", 1, 5), new Box("总计", 2, 1)));
        rows.add(block.columns().subList(1, 6).stream()
                .map(column -> new Box(column.label(), 1, 1))
                .toList());
        for (Row row : block.rows()) {
            addRows(block, row, new ArrayList<>(), rows);
        }
        return rows;
    }

    private void addRows(Block block, Row row, List<Box> before, List<List<Box>> rows) {
        if (row.printed()) {
            List<Box> printed = new ArrayList<>(before);
            printed.add(new Box(row.label(), 1, 3 - row.depth()));
            printed.addAll(figures(block, row));
            rows.add(printed);
            return;
        }
        long height = row.flatten().filter(Row::printed).count();
        List<Box> heading = new ArrayList<>(before);
        heading.add(new Box(row.label(), (int) height, 1));
        for (Row child : row.children()) {
            addRows(block, child, heading, rows);
            heading = List.of();
        }
    }

    private List<List<Box>> table4() {
        Block block = format.layout(ReportTable.TABLE_4).singleBlock();
        List<Row> groups = block.printedRows();
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(new Box("行政复议", 1, 5), new Box("行政诉讼", 1, 10)));
        List<Box> second = new ArrayList<>(boxes(block, 2));
        second.add(new Box(groups.get(1).label(), 1, 5));
        second.add(new Box(groups.get(2).label(), 1, 5));
        rows.add(second);
        List<Box> third = new ArrayList<>(boxes(block, 1));
        third.addAll(boxes(block, 1));
        rows.add(third);
        List<Box> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(figures(block, group)));
        rows.add(all);
        return rows;
    }

    private static List<Box> boxes(Block block, int rowSpan) {
        return block.columns().stream()
                .map(column -> new Box(column.label(), rowSpan, 1))
                .toList();
    }
}
