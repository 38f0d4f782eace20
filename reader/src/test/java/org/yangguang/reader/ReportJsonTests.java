package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.CheckResult;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Severity;

class ReportJsonTests {

    @Test
    void a_report_is_nested_by_table_row_and_column_without_absent_cells() {
        ReportTables tables = ReportTables.builder()
                .set(CellRef.parse("table_2/art20_1/normative_documents/made_this_year"), 4)
                .set(
                        CellRef.parse("table_2/art20_9/centralised_procurement/total_amount"),
                        CellValue.of(new BigDecimal("6.7328"), "亿元"))
                .set(CellRef.parse("table_3/received_new/natural_person"), 46)
                .set(CellRef.parse("table_3/received_new/total"), 63)
                .build();
        assertThat(ReportJson.report(ReportFormat.ofYear(2020), 2020, "沂水县人民政府", tables))
                .containsExactly(
                        Map.entry("format", "CN-OGI-AR-2019"),
                        Map.entry("year", 2020),
                        Map.entry("organ", "沂水县人民政府"),
                        Map.entry(
                                "table_2",
                                Map.of(
                                        "art20_1", Map.of("normative_documents", Map.of("made_this_year", 4L)),
                                        "art20_9",
                                                Map.of("centralised_procurement", Map.of("total_amount", "6.7328亿元")))),
                        Map.entry("table_3", Map.of("received_new", Map.of("natural_person", 46L, "total", 63L))),
                        Map.entry("table_4", Map.of()));
    }

    @Test
    void a_check_names_the_file_both_sides_and_what_nobody_judged() {
        Finding finding = new Finding(
                "R1",
                ReportTable.TABLE_3,
                null,
                "natural_person",
                BigDecimal.valueOf(47),
                new BigDecimal("46.50"),
                Severity.ERROR,
                "不等",
                null,
                List.of());
        Map<String, ?> json =
                ReportJson.check(Map.of("2020.docx", new CheckResult(List.of(finding), List.of("共解读638件。"))));
        Map<String, @Nullable Object> expected = new HashMap<>(Map.of(
                "file",
                "2020.docx",
                "rule",
                "R1",
                "table",
                "table_3",
                "column",
                "natural_person",
                "left",
                47L,
                "right",
                new BigDecimal("46.50"),
                "severity",
                "error",
                "message",
                "不等"));
        expected.put("row", null);
        expected.put("quote", null);
        assertThat(json.get("findings")).isEqualTo(List.of(expected));
        assertThat(json.get("not_checked")).isEqualTo(List.of(Map.of("file", "2020.docx", "sentence", "共解读638件。")));
    }
}
