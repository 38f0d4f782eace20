package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearComparisonTests {

    @ParameterizedTest
    @CsvSource({
        // cells of the earlier report | of the later | earlier year | finding
        "table_3/carried_out/total=1, table_3/carried_in/total=1, 2020, ''",
        "table_3/carried_out/total=1, table_3/carried_in/total=0, 2020, R4 ERROR 总计：2021年报告上年结转0，2020年报告结转下年度1，相差1",
        "table_3/carried_out/legal_other=2, table_3/carried_in/legal_other=3, 2021, R4 ERROR 法人或其他组织的其他：2022年报告上年结转3，2021年报告结转下年度2，相差1",
        "table_3/carried_out/total=1, table_3/received_new/total=0, 2021, ''",
        "table_4/reconsideration/pending=2, table_4/reconsideration/total=2, 2020, ''",
        "table_4/litigation_direct/pending=2, table_4/litigation_direct/total=1, 2020, L2 WARNING 行政诉讼（未经复议直接起诉）：2021年总计1，2020年尚未审结2，相差1",
    })
    void what_one_year_leaves_the_next_takes_up(String earlier, String later, int year, String expected) {
        assertThat(found(year, earlier, later)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "table_2/art20_6/administrative_coercion/items_last_year=181 table_2/art20_6/administrative_coercion/change_this_year=-13, table_2/art20_6/administrative_coercion/items_last_year=168, 2019, ''",
        "table_2/art20_8/administrative_fees/items_last_year=20 table_2/art20_8/administrative_fees/change_this_year=5, table_2/art20_8/administrative_fees/items_last_year=20, 2019, T1 WARNING 行政事业性收费：2020年报告上一年项目数量20，2019年报告上一年项目数量20＋本年增/减5＝25，相差5",
        "table_2/art20_1/normative_documents/in_force=100, table_2/art20_1/normative_documents/in_force=103 table_2/art20_1/normative_documents/issued_this_year=5 table_2/art20_1/normative_documents/repealed_this_year=2, 2022, ''",
        "table_2/art20_1/normative_documents/in_force=100, table_2/art20_1/normative_documents/in_force=102 table_2/art20_1/normative_documents/issued_this_year=5 table_2/art20_1/normative_documents/repealed_this_year=2, 2022, T1 WARNING 行政规范性文件：2023年现行有效102，2022年现行有效100＋本年制发5－本年废止2＝103，相差1",
        "table_2/art20_1/normative_documents/published_in_all=9, table_2/art20_1/normative_documents/in_force=4 table_2/art20_1/normative_documents/issued_this_year=1 table_2/art20_1/normative_documents/repealed_this_year=0, 2020, ''",
    })
    void table_two_carries_on_within_one_form_and_is_not_compared_across_the_change_of_2021(
            String earlier, String later, int year, String expected) {
        assertThat(found(year, earlier, later)).isEqualTo(expected);
    }

    @Test
    void suits_after_review_need_reviews_of_this_or_the_last_year() {
        String suits = "table_4/litigation_after_review/total=3";
        assertThat(found(2022, "table_4/reconsideration/total=2", suits + " table_4/reconsideration/total=1"))
                .isEmpty();
        assertThat(found(2022, "table_4/reconsideration/total=1", suits + " table_4/reconsideration/total=1"))
                .startsWith("L3 WARNING 复议后起诉多于两年的行政复议，请核实：2023年复议后起诉3，");
    }

    @Test
    void years_that_do_not_follow_each_other_are_not_compared() {
        AnnualReport first = report(2019, "table_3/carried_out/total=1");
        AnnualReport third = report(2021, "table_3/carried_in/total=0");

        assertThat(YearComparison.check(first, third)).isEmpty();
        assertThat(YearComparison.check(third, first)).isEmpty();
    }

    @Test
    void several_years_are_judged_in_order_and_breaks_belong_to_the_later_year() {
        AnnualReport first = report(2020, "table_3/carried_out/total=1");
        AnnualReport second = report(2021, "table_3/carried_in/total=0");

        List<ReportCheck.YearResult> results = ReportCheck.check(List.of(second, first));

        assertThat(results).extracting(result -> result.report().year()).containsExactly(2020, 2021);
        assertThat(results.get(0).result().findings()).isEmpty();
        assertThat(results.get(1).result().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.cells()).containsExactly(CellRef.parse("table_3/carried_in/total")));
    }

    private static String found(int earlierYear, String earlier, String later) {
        List<Finding> findings = YearComparison.check(report(earlierYear, earlier), report(earlierYear + 1, later));
        return findings.isEmpty()
                ? ""
                : findings.getFirst().rule() + " " + findings.getFirst().severity() + " "
                        + findings.getFirst().message() + (findings.size() > 1 ? " +" : "");
    }

    private static AnnualReport report(int year, String cells) {
        ReportTables.Builder builder = ReportTables.builder();
        for (String cell : cells.split(" ")) {
            int equals = cell.indexOf('=');
            builder.set(CellRef.parse(cell.substring(0, equals)), Long.parseLong(cell.substring(equals + 1)));
        }
        return new AnnualReport(ReportFormat.ofYear(year), year, null, builder.build(), List.of());
    }
}
