package org.yangguang.platform.report.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** The tables that the model county published for 2020. */
final class PublishedTables {

    static final ReportFormat FORMAT = ReportFormat.ofYear(2020);

    private static final Pattern FIGURE = Pattern.compile("(-?[\\d.]+)(\\p{IsHan}*)");

    private PublishedTables() {}

    /** One row: its cells from left to right without computed ones, and their figures. */
    record PublishedRow(String key, List<CellRef> cells, List<CellValue> figures) {}

    static List<PublishedRow> rows() {
        List<PublishedRow> rows = new ArrayList<>();
        for (String[] line : Shares.lines("county-2020.txt")) {
            List<CellRef> cells = FORMAT.cells().stream()
                    .filter(cell -> !cell.computed())
                    .map(CellSpec::ref)
                    .filter(ref -> (ref.table().key() + "/" + ref.row()).equals(line[0]))
                    .toList();
            List<CellValue> figures = new ArrayList<>();
            for (int i = 1; i < line.length; i++) {
                Matcher figure = FIGURE.matcher(line[i]);
                if (!figure.matches()) {
                    throw new IllegalStateException("not a figure: " + line[i]);
                }
                BigDecimal number = new BigDecimal(figure.group(1));
                figures.add(figure.group(2).isEmpty() ? CellValue.of(number) : CellValue.of(number, figure.group(2)));
            }
            if (cells.size() != figures.size()) {
                throw new IllegalStateException(line[0] + " has " + cells.size() + " cells, not " + figures.size());
            }
            rows.add(new PublishedRow(line[0], cells, figures));
        }
        return rows;
    }

    /** All of them with totals, every cell that is not named 0, as printed. */
    static ReportTables tables() {
        ReportTables.Builder builder = ReportTables.builder();
        FORMAT.cells().forEach(cell -> builder.set(cell.ref(), 0));
        for (PublishedRow row : rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                builder.set(row.cells().get(i), row.figures().get(i));
            }
        }
        return builder.build().withTotals(FORMAT);
    }
}
