package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrativeTests {

    @ParameterizedTest
    @MethodSource("waysToTellTheCountyReport")
    void the_county_report_has_exactly_its_four_contradictions_however_it_is_worded(List<String> paragraphs) {
        AnnualReport report =
                new AnnualReport(CountyReport.FORMAT, 2020, "沂水县人民政府", CountyReport.asPublished(), paragraphs);

        assertThat(ReportCheck.check(report).findings())
                .extracting(finding -> finding.rule() + " " + finding.severity() + " " + finding.row() + "/"
                        + finding.column() + " " + finding.left() + " " + finding.right())
                .containsExactly(
                        "R1 ERROR null/natural_person 47 46",
                        "R1 ERROR null/total 64 63",
                        "R9 WARNING received_new/total 45 63",
                        "R10 WARNING null/null 3 6");
    }

    static Stream<List<String>> waysToTellTheCountyReport() {
        return Stream.of(CountyProse.PLAIN, CountyProse.OTHERWISE, CountyProse.DENSE);
    }
}
