package org.yangguang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.privacy.LabelledTexts.Labelled;

/**
 * Recall and precision over 463 texts with 2,167 labelled items in four parts; only a finding with exactly the right bounds counts.
 * What text shows that no rule has seen, recall and precision at the first look:
 *
 * <table>
 * <caption>First looks</caption>
 * <tr><th>part</th><th>names</th><th>addresses</th><th>when</th></tr>
 * <tr><td>held out</td><td>0.785, 0.920</td><td>0.644, 0.829</td><td>rules finished on the tuned part</td></tr>
 * <tr><td>second county</td><td>0.730, 0.872</td><td>0.492, 0.630</td><td>rules finished on the two parts above</td></tr>
 * <tr><td>third county</td><td>0.879, 0.868</td><td>0.739, 0.850</td><td>the same, and before the second county was read</td></tr>
 * <tr><td>third county</td><td>0.927, 0.939</td><td>0.913, 1.000</td><td>rules finished on the three other parts</td></tr>
 * </table>
 *
 * <p>The texts of both counties were written before their author had read the rules. Of the third county only the figures for names
 * and addresses were ever looked at, not the mistakes: it stays the measure of unseen text as long as that holds.
 */
class LabelledSetTests {

    private static final Set<Kind> NUMBERED = EnumSet.complementOf(EnumSet.of(Kind.NAME, Kind.ADDRESS));

    @Test
    void the_part_that_was_tuned_on_reaches_the_required_figures() {
        reaches(Score.of(LabelledTexts.tuned()), "tuned");
    }

    @Test
    void the_part_that_was_held_out_reaches_the_required_figures() {
        reaches(Score.of(LabelledTexts.heldOut()), "held out");
    }

    @Test
    void texts_of_a_county_that_the_rules_were_made_general_on_reach_the_required_figures() {
        reaches(Score.of(LabelledTexts.secondCounty()), "second county");
    }

    @Test
    void texts_that_no_rule_has_seen_reach_the_required_figures() {
        reaches(Score.of(LabelledTexts.thirdCounty()), "third county");
    }

    @Test
    void the_set_is_as_large_as_required_and_no_text_stands_in_it_twice() {
        assertThat(all())
                .hasSizeGreaterThanOrEqualTo(380)
                .extracting(Labelled::text)
                .doesNotHaveDuplicates();
        assertThat(all().stream().mapToInt(text -> text.items().size()).sum()).isGreaterThanOrEqualTo(1_800);
    }

    @Test
    void numbers_reach_the_required_figures_over_all_parts() {
        Score score = Score.of(all());

        assertThat(score.recall(NUMBERED)).as("recall of numbers").isGreaterThanOrEqualTo(0.98);
        assertThat(score.precision(NUMBERED)).as("precision of numbers").isGreaterThanOrEqualTo(0.97);
    }

    private static List<Labelled> all() {
        return Stream.of(
                        LabelledTexts.tuned(),
                        LabelledTexts.heldOut(),
                        LabelledTexts.secondCounty(),
                        LabelledTexts.thirdCounty())
                .flatMap(List::stream)
                .toList();
    }

    private static void reaches(Score score, String part) {
        System.out.printf("labelled set, %s: %d items%n%s", part, score.items(), score.table());

        for (Kind kind : List.of(Kind.NAME, Kind.ADDRESS)) {
            assertThat(score.recall(List.of(kind))).as("recall of " + kind).isGreaterThanOrEqualTo(0.85);
            assertThat(score.precision(List.of(kind)))
                    .as("precision of " + kind)
                    .isGreaterThanOrEqualTo(0.85);
        }
    }
}
