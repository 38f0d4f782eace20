package org.yangguang.statute.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;

class OutcomeTests {
    /** Rows that hold other rows or sums, or no answers at all. */
    private static final Set<String> NOT_ANSWERS = Set.of(
            "received_new",
            "carried_in",
            "carried_out",
            "results",
            "results_total",
            "refused",
            "cannot_provide",
            "not_handled");

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2026})
    void every_answer_has_a_row_in_the_form_of_the_year_and_every_row_an_answer(int year) {
        List<String> rows = ReportFormat.ofYear(year).layout(ReportTable.TABLE_3).rows().stream()
                .flatMap(Row::flatten)
                .map(Row::key)
                .filter(key -> !NOT_ANSWERS.contains(key) && (year < 2021 || !key.equals("other_handling")))
                .toList();

        assertThat(Arrays.stream(Outcome.values()).map(it -> it.reportRow(year)).distinct())
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_FEE_UNPAID, 2020, other_handling",
        "OTHER_FEE_UNPAID, 2021, fee_lapsed",
        "OTHER_NOT_CORRECTED, 2021, correction_lapsed",
        "OTHER, 2019, other_handling",
        "OTHER, 2022, other",
        "NOT_HELD_NONEXISTENT, 2020, not_held",
        "NOT_HELD_OTHER_ORGAN, 2020, not_held",
        "ADMINISTRATIVE_QUERY, 2021, refused_query_matter",
        "DISCLOSED_ALREADY, 2021, disclosed",
    })
    void the_row_depends_on_the_form_of_the_year(Outcome outcome, int year, String row) {
        assertThat(outcome.reportRow(year)).isEqualTo(row);
    }

    @Test
    void every_ground_of_articles_14_to_16_is_a_refusal() {
        List<Ground> grounds = Stream.<Ground[]>of(
                        new Ground[] {
                            new Ground.StateSecret(),
                            new Ground.ForbiddenByLaw("《统计法》第九条"),
                            new Ground.EnforcementFile()
                        },
                        Ground.SecurityStability.values(),
                        Ground.ThirdPartyInterest.values(),
                        Ground.InternalAffairs.values(),
                        Ground.DeliberativeProcess.values())
                .flatMap(Arrays::stream)
                .toList();

        assertThat(grounds)
                .allSatisfy(
                        it -> assertThat(Decision.refused(it).outcome().group()).isEqualTo(Outcome.Group.REFUSED));
        assertThat(grounds).extracting(Ground::label).doesNotHaveDuplicates();
    }

    @Test
    void a_decision_rests_on_grounds_that_fit_it() {
        Set<Ground> privacy = Set.of(Ground.ThirdPartyInterest.PRIVACY);

        assertThat(Decision.partial(privacy).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThatThrownBy(() -> Decision.partial(Set.of())).hasMessageContaining("partial");
        assertThatThrownBy(() -> new Decision(Outcome.REFUSED_STATE_SECRET, privacy))
                .hasMessageContaining("PRIVACY");
        assertThatThrownBy(() -> new Decision(Outcome.DISCLOSED, privacy)).hasMessageContaining("DISCLOSED");
        assertThatThrownBy(() -> new Ground.ForbiddenByLaw(" ")).hasMessageContaining("provision");
    }
}
