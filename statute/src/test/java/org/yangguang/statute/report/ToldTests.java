package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of {@code told.txt}: what agrees is left in peace, what was altered is found, once and with both sides. */
class ToldTests {

    static Stream<Telling> tellings() throws IOException {
        return Telling.all().stream();
    }

    static Stream<Telling.Altered> alterations() throws IOException {
        return Telling.all().stream().flatMap(telling -> telling.alterations().stream());
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void figures_that_agree_give_no_finding(Telling telling) {
        CheckResult result = ReportCheck.check(telling.sound());

        assertThat(result.findings()).isEmpty();
        assertThat(result.notChecked()).containsAll(telling.notChecked());
        if (telling.allUnderstood()) {
            assertThat(result.notChecked()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void an_altered_figure_is_found_with_both_sides(Telling.Altered altered) {
        List<String> found = ReportCheck.check(altered.report()).findings().stream()
                .map(finding -> finding.rule() + " " + finding.left() + " " + finding.right())
                .toList();

        assertThat(found).isEqualTo(altered.expected());
    }
}
