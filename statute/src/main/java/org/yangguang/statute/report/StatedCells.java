package org.yangguang.statute.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.statute.report.prose.Subject;

/**
 * The cells that a figure of the text restates.
 *
 * @param row the row or heading named, null where several are
 * @param column the column, null where several are
 * @param label what is counted, in Chinese
 * @param cells the cells whose sum it is
 */
record StatedCells(
        @org.jspecify.annotations.Nullable String row,
        @org.jspecify.annotations.Nullable String column,
        String label,
        List<CellRef> cells) {

    private static final Map<String, List<String>> MEASURES = Map.of(
            "made", List.of("made_this_year", "issued_this_year"),
            "published", List.of("published_this_year"),
            "repealed", List.of("repealed_this_year"),
            "in_force", List.of("in_force"),
            "decisions", List.of("decisions", "decisions_this_year"),
            "fee", List.of("amount_collected_10k_yuan"),
            "projects", List.of("project_count"),
            "amount", List.of("total_amount"));

    /** What a subject may restate in a form, the likeliest first; empty where the form prints no such cell. */
    static List<StatedCells> of(ReportFormat format, Subject subject) {
        return switch (subject) {
            case Subject.Requests(var readings, String column) ->
                readings.stream()
                        .map(rows -> requests(format, rows, column))
                        .flatMap(Optional::stream)
                        .toList();
            case Subject.Cases(var groups, String column) -> List.of(cases(format, groups, column));
            case Subject.Proactive(String row, String measure) -> proactive(format, row, measure);
            case Subject.Event event -> List.of();
            case Subject.Document document -> List.of();
            case Subject.Unknown unknown -> List.of();
        };
    }

    private static Optional<StatedCells> requests(ReportFormat format, List<String> rowKeys, String column) {
        Block block = format.layout(ReportTable.TABLE_3).singleBlock();
        List<Row> rows =
                rowKeys.stream().map(block::findRow).flatMap(Optional::stream).toList();
        List<Column> columns = block.columns().stream()
                .filter(candidate -> column.equals("legal")
                        ? candidate.group() != null
                        : candidate.key().equals(column))
                .toList();
        if (rows.size() != rowKeys.size()) {
            return Optional.empty();
        }
        List<CellRef> cells = rows.stream()
                .flatMap(Row::flatten)
                .filter(Row::printed)
                .flatMap(row -> columns.stream().map(each -> block.ref(row, each)))
                .toList();
        String rowLabel = String.join(
                "、",
                rows.stream()
                        .map(row -> row.computed() ? "办理结果总计" : Labels.of(row))
                        .toList());
        String columnLabel = column.equals("legal") ? "法人或其他组织" : Labels.of(columns.getFirst());
        return Optional.of(new StatedCells(
                rows.size() == 1 ? rowKeys.getFirst() : null,
                columns.size() == 1 ? column : null,
                column.equals("total") ? rowLabel : rowLabel + "（" + columnLabel + "）",
                cells));
    }

    private static StatedCells cases(ReportFormat format, List<String> groups, String column) {
        Block block = format.layout(ReportTable.TABLE_4).singleBlock();
        List<Row> rows =
                groups.stream().map(block::findRow).flatMap(Optional::stream).toList();
        Column named = block.columns().stream()
                .filter(candidate -> candidate.key().equals(column))
                .findFirst()
                .orElseThrow();
        List<CellRef> cells = rows.stream().map(row -> block.ref(row, named)).toList();
        String label = String.join(
                "、",
                rows.stream()
                        .map(row -> rows.size() > 1 && row.group() != null ? row.group() : Labels.of(row))
                        .distinct()
                        .toList());
        return new StatedCells(
                rows.size() == 1 ? groups.getFirst() : null,
                column,
                column.equals("total") ? label : label + "（" + Labels.of(named) + "）",
                cells);
    }

    private static List<StatedCells> proactive(ReportFormat format, String rowKey, String measure) {
        List<String> columns = MEASURES.getOrDefault(measure, List.of());
        return format.layout(ReportTable.TABLE_2).blocks().stream()
                .flatMap(block -> block.findRow(rowKey).stream()
                        .flatMap(row -> block.columns().stream()
                                .filter(column -> columns.contains(column.key()))
                                .flatMap(column -> Stream.of(new StatedCells(
                                        block.rowKey(row),
                                        column.key(),
                                        Labels.of(row) + "（" + Labels.of(column) + "）",
                                        List.of(block.ref(row, column)))))))
                .toList();
    }

    /** Whether every cell is present. */
    boolean presentIn(ReportTables tables) {
        return !cells.isEmpty() && tables.refs().containsAll(cells);
    }
}
