package org.yangguang.statute.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a form from its data file; the notation is explained at the head of the file. */
final class FormatFile {

    private String id = "";
    private int firstYear;
    private OptionalInt lastYear = OptionalInt.empty();
    private String basis = "";
    private final List<DueDate> dueDates = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<OpenTable> tables = new ArrayList<>();

    static ReportFormat read(String resource) {
        try (InputStream in = FormatFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            FormatFile file = new FormatFile();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> file.accept(line.split("\t")));
            return file.toFormat();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void accept(String[] f) {
        switch (f[0]) {
            case "format" -> {
                id = f[1];
                firstYear = Integer.parseInt(f[2]);
                lastYear = f[3].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(f[3]));
            }
            case "basis" -> basis = f[1];
            case "due" -> dueDates.add(new DueDate(f[1], MonthDay.parse("--" + f[2]), f[3]));
            case "section" ->
                sections.add(new Section(
                        Integer.parseInt(f[1]), f[2], f[3], f[4].equals("-") ? null : table(f[4]), list(f[5])));
            case "table" -> tables.add(new OpenTable(table(f[1]), orNull(f[2])));
            case "note" -> tables.getLast().note = f[1];
            case "block" -> tables.getLast().blocks.add(new OpenBlock(orEmpty(f[1]), orEmpty(f[2])));
            case "column" ->
                block().columns.add(new Column(f[1], f[2], orNull(f[5]), type(f[3]), f[4].equals("computed")));
            case "row" -> block().add(new OpenRow(f));
            default -> throw new IllegalStateException("unknown line in a form file: " + String.join(" ", f));
        }
    }

    private OpenBlock block() {
        return tables.getLast().blocks.getLast();
    }

    private ReportFormat toFormat() {
        List<TableLayout> layouts = tables.stream().map(OpenTable::close).toList();
        return new ReportFormat(id, firstYear, lastYear, basis, dueDates, sections, layouts);
    }

    private static ReportTable table(String key) {
        return ReportTable.findByKey(key).orElseThrow(() -> new IllegalStateException("no such table: " + key));
    }

    private static CellType type(String word) {
        return CellType.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<String> list(String field) {
        return field.equals("-") ? List.of() : List.of(field.split(","));
    }

    private static @Nullable String orNull(String field) {
        return field.equals("-") ? null : field;
    }

    private static String orEmpty(String field) {
        return field.equals("-") ? "" : field;
    }

    private static final class OpenTable {
        private final ReportTable table;
        private final @Nullable String cornerLabel;
        private @Nullable String note;
        private final List<OpenBlock> blocks = new ArrayList<>();

        OpenTable(ReportTable table, @Nullable String cornerLabel) {
            this.table = table;
            this.cornerLabel = cornerLabel;
        }

        TableLayout close() {
            return new TableLayout(
                    table,
                    cornerLabel,
                    note,
                    blocks.stream().map(block -> block.close(table)).toList());
        }
    }

    private static final class OpenBlock {
        private final String key;
        private final String label;
        private final List<Column> columns = new ArrayList<>();
        private final List<OpenRow> rows = new ArrayList<>();

        OpenBlock(String key, String label) {
            this.key = key;
            this.label = label;
        }

        void add(OpenRow row) {
            List<OpenRow> level = rows;
            for (int depth = 0; depth < row.depth; depth++) {
                level = level.getLast().children;
            }
            level.add(row);
        }

        Block close(ReportTable table) {
            return new Block(
                    table,
                    key,
                    label,
                    List.copyOf(columns),
                    rows.stream().map(OpenRow::close).toList());
        }
    }

    private static final class OpenRow {
        private final String[] fields;
        private final int depth;
        private final List<OpenRow> children = new ArrayList<>();

        OpenRow(String[] fields) {
            this.fields = fields;
            this.depth = Integer.parseInt(fields[1]);
        }

        Row close() {
            List<String> flags = list(fields[4]);
            return new Row(
                    fields[2],
                    fields[3],
                    depth,
                    !flags.contains("heading"),
                    flags.contains("computed"),
                    flags.contains("exclusive"),
                    orNull(fields[6]),
                    list(fields[5]),
                    children.stream().map(OpenRow::close).toList());
        }
    }
}
