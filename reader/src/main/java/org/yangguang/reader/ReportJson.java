package org.yangguang.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.CheckResult;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/**
 * The JSON shapes of a report and of a check, the same on the command line and in the open API: maps, lists, strings,
 * numbers and nulls for any JSON writer. Other people's programs depend on the names.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * A report's head and tables: {@code table_3.received_new.total}. A cell that was not found is left out; a sum of
     * money with a unit is a string as printed.
     *
     * @param organ null where it was not found
     */
    public static Map<String, @Nullable Object> report(
            ReportFormat format, int year, @Nullable String organ, ReportTables tables) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", format.id());
        json.put("year", year);
        json.put("organ", organ);
        for (ReportTable table : ReportTable.values()) {
            json.put(table.key(), table(format, table, tables));
        }
        return json;
    }

    /** The findings about one file, as elements of {@code findings}. */
    public static List<Map<String, @Nullable Object>> findings(String file, List<Finding> findings) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("file", file);
            json.putAll(finding(finding));
            list.add(json);
        }
        return list;
    }

    /** One finding without its file. */
    public static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        ReportTable table = finding.table();
        json.put("rule", finding.rule());
        json.put("table", table == null ? null : table.key());
        json.put("column", finding.column());
        json.put("row", finding.row());
        json.put("left", number(finding.left()));
        json.put("right", number(finding.right()));
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", finding.message());
        json.put("quote", finding.quote());
        return json;
    }

    /**
     * The answer of a check over files: {@code findings}, and {@code not_checked} with what nobody judged.
     *
     * @param results by file name, in the order of the answer
     */
    public static Map<String, @Nullable Object> check(Map<String, CheckResult> results) {
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        List<Map<String, @Nullable Object>> notChecked = new ArrayList<>();
        results.forEach((file, result) -> {
            findings.addAll(findings(file, result.findings()));
            for (String sentence : result.notChecked()) {
                Map<String, @Nullable Object> json = new LinkedHashMap<>();
                json.put("file", file);
                json.put("sentence", sentence);
                notChecked.add(json);
            }
        });
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("findings", findings);
        json.put("not_checked", notChecked);
        return json;
    }

    private static Map<String, @Nullable Object> table(ReportFormat format, ReportTable table, ReportTables tables) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        format.cells().stream()
                .filter(cell -> cell.ref().table() == table)
                .forEach(cell -> tables.find(cell.ref()).ifPresent(value -> put(json, cell.ref(), value)));
        return json;
    }

    private static void put(Map<String, @Nullable Object> table, CellRef ref, CellValue value) {
        Map<String, @Nullable Object> at = table;
        for (String key : ref.row().split("/")) {
            at = level(at, key);
        }
        at.put(ref.column(), value.unit() == null ? number(value.number()) : value.printed());
    }

    // Only this class puts levels there, and always as such maps.
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> level(Map<String, @Nullable Object> json, String key) {
        Object level = json.get(key);
        if (level == null) {
            level = new LinkedHashMap<String, @Nullable Object>();
            json.put(key, level);
        }
        return (Map<String, @Nullable Object>) level;
    }

    private static @Nullable Object number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() < 19;
        return whole ? (Object) number.longValueExact() : number;
    }
}
