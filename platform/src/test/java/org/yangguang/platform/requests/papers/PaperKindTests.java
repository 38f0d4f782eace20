package org.yangguang.platform.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Ground;
import org.yangguang.statute.outcome.Ground.ThirdPartyInterest;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.outcome.ProceduralNotice;

class PaperKindTests {

    /** The documents that follow directly from an article, by their number in the list of model documents. */
    private static final List<Integer> FORTY = List.of(
            1, 2, 3, 5, 6, 7, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 39,
            40, 41, 42, 43, 44, 46, 47, 48, 49, 50, 51, 59);

    @Test
    void all_forty_are_there_and_two_that_outcomes_and_consultations_cannot_do_without() {
        assertThat(FORTY).hasSize(40);
        assertThat(Arrays.stream(PaperKind.values()).map(PaperKind::number))
                .containsExactlyElementsOf(Stream.concat(FORTY.stream(), Stream.of(21, 52))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_answer_goes_out_with_one_document_that_gives_it(Outcome outcome) {
        Decision decision =
                outcome == Outcome.PARTIAL ? Decision.partial(Set.of(new Ground.StateSecret())) : Decision.of(outcome);
        if (outcome == Outcome.OTHER) {
            assertThat(PaperKind.of(decision)).isEmpty();
        } else {
            PaperKind kind = PaperKind.of(decision).orElseThrow();
            assertThat(kind.series()).isEqualTo(Series.REPLY);
            assertThat(kind.remedy()).isTrue();
            assertThat(kind.decision().orElseThrow().outcome()).isEqualTo(outcome);
        }
    }

    @Test
    void what_harms_a_third_party_is_told_by_the_interest_harmed() {
        assertThat(PaperKind.of(Decision.refused(ThirdPartyInterest.TRADE_SECRET)))
                .contains(PaperKind.REFUSED_TRADE_SECRET);
        assertThat(PaperKind.of(Decision.refused(ThirdPartyInterest.PRIVACY))).contains(PaperKind.REFUSED_PRIVACY);
        assertThat(PaperKind.of(Decision.refused(ThirdPartyInterest.OTHER_RIGHTS)))
                .contains(PaperKind.REFUSED_PRIVACY);
    }

    @ParameterizedTest
    @EnumSource(ProceduralNotice.class)
    void every_notice_has_a_document_and_none_carries_a_remedy(ProceduralNotice notice) {
        PaperKind kind = PaperKind.of(notice).orElseThrow();
        assertThat(kind.series()).isEqualTo(Series.NOTICE);
        assertThat(kind.remedy()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_document_names_its_articles_and_no_field_twice(PaperKind kind) {
        assertThat(kind.title()).isNotBlank();
        assertThat(kind.basis()).isNotBlank();
        assertThat(kind.fields()).isNotEmpty();
        assertThat(new HashSet<>(kind.allFields().stream().map(PaperField::key).toList()))
                .hasSameSizeAs(kind.allFields());
        assertThat(kind.allFields().stream().map(PaperField::label).collect(Collectors.toSet()))
                .hasSameSizeAs(kind.allFields());
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {
                "CORRECTION_NOTICE",
                "REASONS_NOTICE",
                "EXTENSION_NOTICE",
                "DEFERRAL_NOTICE",
                "CONSULTATION_NOTICE",
                "FEE_NOTICE"
            })
    void a_notice_that_touches_the_clock_prints_the_due_date_before_and_after(PaperKind kind) {
        assertThat(kind.fields().stream().filter(PaperField::required).map(PaperField::key))
                .contains("dueBefore", "dueAfter");
    }
}
