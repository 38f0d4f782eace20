package org.yangguang.statute.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.statute.Sourced.Source;
import org.yangguang.statute.outcome.Remedy.Order;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

class RemediesTests {
    private final Remedies remedies = new Remedies(RemedySettings.standard());

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "REFUSED_PROCESS, 2023-12-31, FREE_CHOICE",
        "REFUSED_PROCESS, 2024-01-01, RECONSIDERATION_FIRST",
        "REFUSED_STATE_SECRET, 2025-06-01, RECONSIDERATION_FIRST",
        "REFUSED_FORBIDDEN_BY_LAW, 2026-03-02, RECONSIDERATION_FIRST",
        "REFUSED_SECURITY_STABILITY, 2026-03-02, RECONSIDERATION_FIRST",
        "REFUSED_THIRD_PARTY, 2026-03-02, RECONSIDERATION_FIRST",
        "REFUSED_INTERNAL, 2026-03-02, RECONSIDERATION_FIRST",
        "REFUSED_ENFORCEMENT_FILE, 2026-03-02, RECONSIDERATION_FIRST",
        "PARTIAL, 2023-12-31, FREE_CHOICE",
        "PARTIAL, 2026-03-02, RECONSIDERATION_FIRST",
        "ADMINISTRATIVE_QUERY, 2026-03-02, FREE_CHOICE",
        "DISCLOSED, 2026-03-02, FREE_CHOICE",
        "DISCLOSED_ALREADY, 2026-03-02, FREE_CHOICE",
        "NOT_HELD_NONEXISTENT, 2026-03-02, FREE_CHOICE",
        "NOT_HELD_OTHER_ORGAN, 2026-03-02, FREE_CHOICE",
        "NEEDS_CREATION, 2026-03-02, FREE_CHOICE",
        "UNCLEAR_AFTER_CORRECTION, 2026-03-02, FREE_CHOICE",
        "NOT_HANDLED_REPEAT, 2026-03-02, FREE_CHOICE",
        "NOT_HANDLED_EXCESSIVE, 2026-03-02, FREE_CHOICE",
        "OTHER_NOT_CORRECTED, 2026-03-02, FREE_CHOICE",
        "OTHER_FEE_UNPAID, 2026-03-02, FREE_CHOICE",
    })
    void the_paragraph_follows_from_the_answer_and_the_law_of_the_day(Outcome outcome, LocalDate reply, Order order) {
        Set<Ground> grounds = outcome == Outcome.PARTIAL ? Set.of(Ground.ThirdPartyInterest.PRIVACY) : Set.of();

        assertThat(paragraph(new Decision(outcome, grounds), reply, department())
                        .order())
                .isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({
        "DEPARTMENT, 2023-12-31, 某县人民政府或者某市教育局, 某县人民法院",
        "DEPARTMENT, 2024-01-01, 某县人民政府, 某县人民法院",
        "LOCAL_AGENCY, 2023-06-01, 某县人民政府或者某市教育局, 某县人民法院",
        "LOCAL_AGENCY, 2026-03-02, 某县人民政府, 某县人民法院",
        "TOWNSHIP, 2023-06-01, 某县人民政府, 某县人民法院",
        "TOWNSHIP, 2026-03-02, 某县人民政府, 某县人民法院",
        "SUBDISTRICT_OFFICE, 2026-03-02, 某县人民政府, 某县人民法院",
        "DISCLOSURE_OFFICE, 2026-03-02, 某县人民政府, 某县人民法院",
        "AUTHORISED_ORGANISATION, 2026-03-02, 某县人民政府, 某县人民法院",
        "VERTICALLY_LED, 2023-06-01, 某市教育局, 某县人民法院",
        "VERTICALLY_LED, 2026-03-02, 某市教育局, 某县人民法院",
        "JUSTICE_BUREAU, 2026-03-02, 某县人民政府或者某市教育局, 某县人民法院",
        "COUNTY_GOVERNMENT, 2026-03-02, 某县人民政府, 某市中级人民法院",
    })
    void who_reviews_and_which_court_hears(Kind kind, LocalDate reply, String reviewers, String court) {
        Remedy.Paragraph paragraph = paragraph(Decision.of(Outcome.DISCLOSED), reply, organ(kind, "某市教育局"));

        assertThat(String.join("或者", paragraph.reviewers())).isEqualTo(reviewers);
        assertThat(paragraph.court()).isEqualTo(court);
        assertThat(paragraph.text()).contains(reviewers, court, "60日");
    }

    @Test
    void the_words_of_both_paragraphs() {
        LocalDate reply = LocalDate.parse("2026-03-02");

        assertThat(paragraph(Decision.refused(Ground.DeliberativeProcess.DRAFT), reply, department())
                        .text())
                .isEqualTo("对本答复不服的，应当自收到本答复之日起60日内先向某县人民政府申请行政复议；" + "对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向某县人民法院提起行政诉讼。");
        assertThat(paragraph(Decision.of(Outcome.NOT_HELD_NONEXISTENT), reply, department())
                        .text())
                .isEqualTo("对本答复不服的，可以自收到本答复之日起60日内向某县人民政府申请行政复议，" + "或者自收到本答复之日起6个月内向某县人民法院提起行政诉讼。");
    }

    @Test
    void the_law_of_the_day_is_named() {
        assertThat(RemedyLaw.on(LocalDate.parse("2023-12-31"))).isEqualTo(RemedyLaw.UNTIL_2023);
        assertThat(RemedyLaw.on(LocalDate.parse("2024-01-01"))).isEqualTo(RemedyLaw.FROM_2024);
        assertThat(RemedyLaw.on(LocalDate.parse("2025-05-31"))).isEqualTo(RemedyLaw.FROM_2024);
        assertThat(RemedyLaw.on(LocalDate.parse("2025-06-01"))).isEqualTo(RemedyLaw.FROM_JUNE_2025);
    }

    @Test
    void online_delivery_names_the_online_way_to_reconsideration() {
        Decision decision = Decision.of(Outcome.DISCLOSED);
        LocalDate reply = LocalDate.parse("2026-03-02");

        assertThat(remedies.of(decision, reply, department(), true, "https://xzfy.example/"))
                .isInstanceOfSatisfying(
                        Remedy.Paragraph.class,
                        it -> assertThat(it.text()).endsWith("通过互联网申请行政复议的途径：https://xzfy.example/。"));
        assertThat(remedies.of(decision, reply, department(), true, null)).isInstanceOf(Remedy.Incomplete.class);
        assertThat(remedies.of(decision, LocalDate.parse("2023-03-02"), department(), true, null))
                .as("no such duty before 2024")
                .isInstanceOf(Remedy.Paragraph.class);
        assertThat(remedies.of(decision, reply, department(), false, "https://xzfy.example/"))
                .isInstanceOfSatisfying(
                        Remedy.Paragraph.class,
                        it -> assertThat(it.internetChannel()).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void a_procedural_notice_carries_no_paragraph(ProceduralNotice notice) {
        assertThat(remedies.of(notice)).isEqualTo(new Remedy.None(notice));
    }

    @Test
    void silence_can_be_taken_to_reconsideration() {
        Remedy.Paragraph paragraph = remedies.againstSilence(LocalDate.parse("2026-03-31"), department());

        assertThat(paragraph.order()).isEqualTo(Order.RECONSIDERATION_FIRST);
        assertThat(paragraph.text()).startsWith("对逾期未答复不服的，应当自答复期限届满之日起60日内先向某县人民政府申请行政复议");
    }

    @Test
    void a_setting_decides_where_the_law_is_open() {
        RemedySettings standard = RemedySettings.standard();
        Remedies other = new Remedies(new RemedySettings(
                standard.partialReviewFirst().as(false, Source.TEXT, "示例"),
                standard.queryReviewFirst().as(true, Source.TEXT, "示例"),
                standard.silenceReviewFirst().as(false, Source.TEXT, "示例")));
        LocalDate reply = LocalDate.parse("2026-03-02");

        assertThat(other.of(Decision.of(Outcome.ADMINISTRATIVE_QUERY), reply, department(), false, null))
                .isInstanceOfSatisfying(
                        Remedy.Paragraph.class, it -> assertThat(it.order()).isEqualTo(Order.RECONSIDERATION_FIRST));
        assertThat(other.againstSilence(reply, department()).order()).isEqualTo(Order.FREE_CHOICE);
    }

    @Test
    void an_organ_reviewed_one_level_up_names_that_level() {
        assertThatThrownBy(() -> organ(Kind.VERTICALLY_LED, null)).hasMessageContaining("VERTICALLY_LED");
    }

    private Remedy.Paragraph paragraph(Decision decision, LocalDate reply, ReplyingOrgan organ) {
        return switch (remedies.of(decision, reply, organ, false, null)) {
            case Remedy.Paragraph paragraph -> paragraph;
            case Remedy.None none -> throw new AssertionError(none);
            case Remedy.Incomplete incomplete -> throw new AssertionError(incomplete);
        };
    }

    private static ReplyingOrgan department() {
        return organ(Kind.DEPARTMENT, "某市教育局");
    }

    private static ReplyingOrgan organ(Kind kind, @Nullable String higher) {
        return new ReplyingOrgan(kind, "某机关", "某县人民政府", higher, "某县人民法院", "某市中级人民法院");
    }
}
