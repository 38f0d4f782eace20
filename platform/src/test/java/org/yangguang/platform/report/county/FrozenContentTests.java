package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Severity;

class FrozenContentTests {

    private static final CellRef RECEIVED = new CellRef(ReportTable.TABLE_3, "received_new", "natural_person");

    @Test
    void what_is_read_back_is_what_was_frozen() {
        FrozenContent content = content(ReportTables.empty().with(RECEIVED, CellValue.of(46)), "正文");

        assertThat(FrozenContent.read(content.canonical())).isEqualTo(content);
    }

    @Test
    void the_hash_does_not_depend_on_the_order_in_which_cells_and_returns_came() {
        CellRef other = new CellRef(ReportTable.TABLE_3, "disclosed", "natural_person");
        ReportTables one = ReportTables.builder().set(RECEIVED, 1).set(other, 2).build();
        ReportTables two = ReportTables.builder().set(other, 2).set(RECEIVED, 1).build();

        assertThat(hash(content(one, "正文"))).isEqualTo(hash(content(two, "正文")));
    }

    @Test
    void every_single_cell_changes_the_hash() {
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(content(ReportTables.empty(), "正文")));
        List<CellSpec> cells = ReportFormat.ofYear(2020).cells();
        for (CellSpec cell : cells) {
            hashes.add(hash(content(ReportTables.empty().with(cell.ref(), CellValue.of(1)), "正文")));
        }

        assertThat(hashes).hasSize(cells.size() + 1);
    }

    @Test
    void a_changed_word_changes_the_hash() {
        assertThat(hash(content(ReportTables.empty(), "正文"))).isNotEqualTo(hash(content(ReportTables.empty(), "正文。")));
    }

    @Test
    void text_cannot_pass_for_a_figure() {
        String hostile = "甲\ncell\ttable_3/received_new/natural_person\t99\t";

        assertThat(FrozenContent.read(content(ReportTables.empty(), hostile).canonical())
                        .tables())
                .isEqualTo(ReportTables.empty());
    }

    private static String hash(FrozenContent content) {
        return FrozenContent.hash(content.canonical());
    }

    private static FrozenContent content(ReportTables tables, String paragraph) {
        return new FrozenContent(
                "3713",
                "演示县人民政府",
                2020,
                2,
                "更正",
                ReportFormat.ofYear(2020),
                tables,
                List.of(new SectionText(1, "总体情况", List.of(paragraph)), new SectionText(2, "主动公开政府信息情况", List.of())),
                List.of(new FrozenContent.Remark(
                        new Finding(
                                "R4",
                                ReportTable.TABLE_3,
                                null,
                                "total",
                                new BigDecimal("47"),
                                new BigDecimal("46"),
                                Severity.ERROR,
                                "不等",
                                null,
                                List.of(RECEIVED)),
                        "机构改革")),
                Map.of("a", 3, "b", 1));
    }
}
