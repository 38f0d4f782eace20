package org.yangguang.platform.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Severity;

class FormHtmlTests {

    private static final CellRef RECEIVED = CellRef.parse("table_3/received_new/natural_person");
    private static final CellRef CARRIED_IN = CellRef.parse("table_3/carried_in/natural_person");
    private static final Finding R1 = new Finding(
            "R1",
            ReportTable.TABLE_3,
            null,
            "natural_person",
            BigDecimal.valueOf(47),
            BigDecimal.valueOf(46),
            Severity.ERROR,
            "“自然人”一列：46＋1＝47，46＋0＝46",
            null,
            List.of(RECEIVED, CARRIED_IN));

    @Test
    void every_heading_says_what_it_heads() {
        Document page = tables(FormView.of(County2020.FORMAT, County2020.tables(), List.of()));
        assertThat(page.select("th"))
                .isNotEmpty()
                .allMatch(th -> Set.of("col", "row").contains(th.attr("scope")));
        assertThat(page.select("table"))
                .hasSize(3)
                .allMatch(table -> !table.select("caption").isEmpty());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void figures_stand_where_the_form_prints_them() {
        Document page = tables(FormView.of(County2020.FORMAT, County2020.tables(), List.of()));
        for (CellSpec cell : County2020.FORMAT.cells()) {
            String expected = County2020.tables().find(cell.ref()).orElseThrow().printed();
            assertThat(figure(page, cell.ref()).text())
                    .as(cell.ref().toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_broken_cell_is_marked_and_leads_to_both_sides_of_its_equation() {
        Document page = tables(FormView.of(County2020.FORMAT, County2020.tables(), List.of(R1)));
        Element mark = cell(page, RECEIVED).expectFirst("td.yg-form-grid__figure--broken a.yg-form-grid__mark");
        Element finding = page.expectFirst(mark.attr("href"));
        assertThat(finding.text()).contains("47 ≠ 46").contains(R1.message());
        assertThat(finding.select("a").eachAttr("href"))
                .containsExactly("#" + FormView.anchor(RECEIVED), "#" + FormView.anchor(CARRIED_IN));
        assertThat(page.select(".yg-form-grid__figure--broken")).hasSize(2);
    }

    @Test
    void an_absent_cell_is_not_drawn_as_zero() {
        ReportTables tables = County2020.tables().without(RECEIVED);
        Document page = tables(FormView.of(County2020.FORMAT, tables, List.of()));
        assertThat(figure(page, RECEIVED).text()).isEqualTo("未填");
    }

    @Test
    void a_figure_opens_where_it_has_an_address() {
        FormView form = FormView.of(County2020.FORMAT, County2020.tables(), List.of())
                .linked(Map.of(RECEIVED, "/records"))
                .noted(Map.of(RECEIVED, "冻结时为63"));
        Document page = tables(form);
        assertThat(figure(page, RECEIVED).attr("href")).isEqualTo("/records");
        assertThat(cell(page, RECEIVED).text()).isEqualTo("46 冻结时为63");
    }

    @Test
    void to_be_filled_in_every_cell_that_is_no_sum_is_one_labelled_field() {
        for (ReportFormat format : ReportFormat.all()) {
            FormView form = FormView.of(format, ReportTables.empty(), List.of()).entry(Map.of(), Map.of(), Set.of());
            Document page = tables(form);
            Set<String> names = new HashSet<>(page.select("input[type=text]").eachAttr("name"));
            assertThat(names)
                    .isEqualTo(new HashSet<>(format.cells().stream()
                            .filter(cell -> !cell.computed())
                            .map(cell -> cell.ref().toString())
                            .toList()));
            assertThat(page.select("input[type=text]"))
                    .allMatch(field -> !field.attr("aria-label").isBlank());
            assertThat(page.select("output")).hasSize(form.computed().size());
        }
    }

    @Test
    void what_was_typed_stays_and_its_problem_stands_beside_it() {
        FormView form = FormView.of(County2020.FORMAT, ReportTables.empty(), List.of(R1))
                .entry(Map.of(RECEIVED, "四十六"), Map.of(RECEIVED, "请填0或正整数"), Set.of(CARRIED_IN));
        Document page = tables(form);
        Element field = figure(page, RECEIVED);
        assertThat(field.val()).isEqualTo("四十六");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(Arrays.stream(field.attr("aria-describedby").split(" "))
                        .map(id -> page.expectFirst("#" + id).text()))
                .first()
                .isEqualTo("请填0或正整数");
        assertThat(figure(page, CARRIED_IN).tagName()).isEqualTo("span");
    }

    @Test
    void a_live_check_answers_with_findings_and_all_sums() {
        FormView form = FormView.of(County2020.FORMAT, County2020.tables(), List.of(R1));
        Document page = Templates.render("report/form/findings", Map.of("form", form, "live", true));
        assertThat(page.select("#form-findings li.yg-form-finding")).hasSize(1);
        assertThat(page.select("#form-findings").attr("data-marks"))
                .isEqualTo(FormView.anchor(RECEIVED) + ":1 " + FormView.anchor(CARRIED_IN) + ":1");
        assertThat(page.select("output[hx-swap-oob]")).hasSize(form.computed().size());
        assertThat(page.expectFirst("#table_3-results_total-total").text()).isEqualTo("63");
    }

    private static Document tables(FormView form) {
        return Templates.render("report/form/tables", Map.of("form", form));
    }

    private static Element figure(Document page, CellRef ref) {
        return page.expectFirst("#" + FormView.anchor(ref));
    }

    private static Element cell(Document page, CellRef ref) {
        return page.expectFirst("#" + FormView.anchor(ref) + "-cell");
    }
}
