package org.yangguang.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

/** Recognises rows and columns of the form by their labels: the printed one, else one of the known wordings. */
final class Wordings {

    /** A label longer than the printed one by more than this is a sentence that names it. */
    private static final int SURPLUS = 8;

    /** So many letters tell all labels of a table apart. */
    private static final int BEGINNING = 5;

    private static final Map<String, List<String>> KNOWN = read();

    /** The labels of the forms as {@link Wording#label} gives them; every cell is compared with all of them. */
    private static final Map<String, String> OFFICIAL = new ConcurrentHashMap<>();

    private Wordings() {}

    static boolean isRow(ReportTable table, Row row, String label) {
        return matches("row", table, row.key(), row.label(), label);
    }

    static boolean isColumn(ReportTable table, Column column, String label) {
        return matches("column", table, column.key(), column.label(), label);
    }

    /** The row of a label as {@link Wording#label} gives it. */
    static Optional<Row> findRow(ReportTable table, List<Row> rows, String label) {
        return rows.stream().filter(row -> isRow(table, row, label)).findFirst();
    }

    /** The column of a label as {@link Wording#label} gives it. */
    static Optional<Column> findColumn(ReportTable table, List<Column> columns, String label) {
        return columns.stream().filter(column -> isColumn(table, column, label)).findFirst();
    }

    /** Words by which a row is recognised within running letters: the beginning of its label, else a known wording. */
    static List<String> beginnings(ReportTable table, Row row) {
        String official = Wording.label(row.label());
        List<String> beginnings = new ArrayList<>();
        beginnings.add(official.substring(0, Math.min(BEGINNING, official.length())));
        KNOWN.getOrDefault(name("row", table.key(), row.key()), List.of()).stream()
                .map(wording -> wording.replace("=", ""))
                .forEach(beginnings::add);
        return beginnings;
    }

    private static boolean matches(String kind, ReportTable table, String key, String printed, String label) {
        String official = OFFICIAL.computeIfAbsent(printed, Wording::label);
        if (label.isEmpty() || label.length() > official.length() + SURPLUS) {
            return false;
        }
        if (label.equals(official)) {
            return true;
        }
        for (String wording : KNOWN.getOrDefault(name(kind, table.key(), key), List.of())) {
            if (wording.startsWith("=") ? label.equals(wording.substring(1)) : label.contains(wording)) {
                return true;
            }
        }
        return false;
    }

    private static String name(String kind, String table, String key) {
        return kind + " " + table + " " + key;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Wordings.class.getResourceAsStream("wordings.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: wordings.tsv");
            }
            Map<String, List<String>> known = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(f -> known.put(name(f[0], f[1], f[2]), List.of(f[3].split(" "))));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read wordings.tsv", e);
        }
    }
}
