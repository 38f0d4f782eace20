package org.yangguang.platform.report.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.yangguang.platform.report.Staff.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.county.CountyOutcome.Obstacle;
import org.yangguang.platform.report.returns.ReturnDeed;
import org.yangguang.platform.report.returns.ReturnEditing;
import org.yangguang.platform.report.returns.ReturnSteps;
import org.yangguang.platform.report.returns.StepOutcome;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.ReportFormat;

/** A county of its own with two organs, from opening the year to a corrected edition. */
@RunningPlatform
@Transactional
class CountyReportLifeTests {

    private static final int YEAR = 2022;
    private static final CellRef NEW = CellRef.parse("table_3/received_new/natural_person");
    private static final CellRef TOTAL = CellRef.parse("table_3/received_new/total");

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    ReturnEditing editing;

    @Autowired
    ReturnSteps steps;

    @Autowired
    Compiling compiling;

    @Autowired
    CountyReports reports;

    @Autowired
    Writing writing;

    @Autowired
    Freezing freezing;

    @Autowired
    Publishing publishing;

    @Autowired
    Progress progress;

    @Autowired
    Reminding reminding;

    @Autowired
    RollUp rollUp;

    @Autowired
    CellParts parts;

    @Autowired
    Explaining explaining;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private OrganId county;
    private OrganId bureau;
    private OrganId town;
    private PersonId office;

    @BeforeEach
    void open_a_year() {
        LocalDate since = LocalDate.of(2019, 1, 1);
        county = organs.found("test-county", "试验县人民政府", OrganKind.COUNTY_GOVERNMENT, null, false, 999, since);
        bureau = organs.found("test-bureau", "试验局", OrganKind.DEPARTMENT, county, true, 1, since);
        town = organs.found("test-town", "试验镇", OrganKind.TOWNSHIP, county, true, 2, since);
        office = people.appoint("办公室", bureau, "科长", since);
        compiling.open(county, YEAR);
    }

    @Test
    void before_anything_is_done_every_reason_against_freezing_is_named() {
        CountyOutcome outcome = freezing.freeze(county, YEAR, office);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CountyOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::message)
                                .anyMatch(message -> message.startsWith("试验局"))
                                .anyMatch(message -> message.startsWith("试验镇"))
                                .anyMatch(message -> message.contains("第一部分"))
                                .anyMatch(message -> message.contains("第五部分"))
                                .anyMatch(message -> message.contains("第六部分"))
                                .hasSize(5));
    }

    @Test
    void a_complete_report_is_frozen_published_and_found_by_the_public() {
        ready();

        assertThat(freezing.freeze(county, YEAR, office)).isEqualTo(new CountyOutcome.Done());
        CountyReport frozen = report();
        assertThat(frozen.hash()).isEqualTo(FrozenContent.hash(Objects.requireNonNull(frozen.content())));
        assertThat(frozen.frozen().orElseThrow().sections().getFirst().paragraphs())
                .containsExactly("今年的申请见第三部分，共收5件。");
        assertThat(publishing.publish(county, YEAR)).isEqualTo(new CountyOutcome.Done());
        assertThat(reports.findPublished(county, YEAR)).isPresent();
    }

    @Test
    void the_same_content_has_the_same_hash_and_a_changed_figure_another() {
        ready();
        freezing.freeze(county, YEAR, office);
        String first = report().frozen().orElseThrow().tables().toString();
        String hash = report().hash();
        freezing.thaw(county, YEAR);
        freezing.freeze(county, YEAR, office);
        assertThat(report().hash()).isEqualTo(hash);
        assertThat(report().frozen().orElseThrow().tables().toString()).isEqualTo(first);

        freezing.thaw(county, YEAR);
        correct(town, "6");
        freezing.freeze(county, YEAR, office);
        assertThat(report().hash()).isNotEqualTo(hash);
    }

    @Test
    void a_return_corrected_after_the_freeze_shows_as_different_and_changes_nothing_frozen() {
        ready();
        freezing.freeze(county, YEAR, office);
        correct(town, "6");

        CountyReport report = report();
        List<Drift> drifts = Drift.since(
                report.frozen().orElseThrow(),
                compiling.working(report, RollUp.Scope.IN_HAND).tables());
        assertThat(drifts)
                .filteredOn(drift -> drift.cell().ref().equals(NEW))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.frozenText()).isEqualTo("5");
                    assertThat(drift.nowText()).isEqualTo("9");
                });
        assertThat(report.frozen().orElseThrow().tables().count(NEW)).isEqualTo(5);
    }

    @Test
    void a_published_edition_cannot_be_changed_even_by_hand() {
        ready();
        freezing.freeze(county, YEAR, office);
        publishing.publish(county, YEAR);

        assertThatThrownBy(() -> jdbc.sql("update county_report set content = 'x' where organ_id = :organ")
                        .param("organ", county.value())
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void a_correction_is_a_new_edition_with_its_reason_and_the_old_one_stays() {
        ready();
        freezing.freeze(county, YEAR, office);
        publishing.publish(county, YEAR);
        assertThat(publishing.correct(county, YEAR, " ")).isEqualTo(new CountyOutcome.NoReason());

        publishing.correct(county, YEAR, "试验镇更正");
        correct(town, "6");
        assertThat(reports.findPublished(county, YEAR).orElseThrow().edition()).isEqualTo(1);
        assertThat(freezing.freeze(county, YEAR, office)).isEqualTo(new CountyOutcome.Done());
        publishing.publish(county, YEAR);

        CountyReport second = reports.findPublished(county, YEAR).orElseThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.frozen().orElseThrow().correction()).isEqualTo("试验镇更正");
        assertThat(reports.editions(county, YEAR)).hasSize(2);
    }

    @Test
    void steps_out_of_turn_are_refused_with_the_state() {
        assertThat(publishing.publish(county, YEAR))
                .isEqualTo(new CountyOutcome.NotNow(CountyReportState.DRAFT, CountyDeed.PUBLISH));
        assertThat(freezing.thaw(county, YEAR))
                .isEqualTo(new CountyOutcome.NotNow(CountyReportState.DRAFT, CountyDeed.THAW));
    }

    @Test
    void every_sum_opens_into_the_organs_that_it_sums() {
        ready();
        CountyReport report = report();
        Map<OrganId, Organ> all = Map.of(bureau, organs.get(bureau), town, organs.get(town));

        for (var cell : ReportFormat.ofYear(YEAR).cells()) {
            var opened = parts.of(report, cell, all, RollUp.Scope.ENTERED);
            assertThat(opened.sum())
                    .as(cell.ref().toString())
                    .isEqualTo(rollUp.tables(all.keySet(), YEAR, RollUp.Scope.ENTERED)
                            .find(cell.ref())
                            .orElseThrow()
                            .printed());
        }
        assertThat(parts.of(report, ReportFormat.ofYear(YEAR).spec(TOTAL), all, RollUp.Scope.ENTERED)
                        .lines())
                .hasSize(2);
    }

    @Test
    void drafts_count_only_where_they_are_asked_for() {
        editing.save(bureau, YEAR, 0, Map.of(NEW.toString(), "3"), office);

        assertThat(rollUp.tables(List.of(bureau, town), YEAR, RollUp.Scope.ENTERED)
                        .count(NEW))
                .isEqualTo(3);
        assertThat(rollUp.tables(List.of(bureau, town), YEAR, RollUp.Scope.IN_HAND)
                        .count(NEW))
                .isZero();
    }

    @Test
    void only_organs_whose_return_is_missing_are_reminded() {
        submit(bureau, "3");

        assertThat(reminding.remind(county, YEAR, Set.of(), office))
                .extracting(organ -> organ.code())
                .containsExactly("test-town");
        assertThat(progress.list(organs.reporting(county, YEAR), YEAR, LocalDate.of(YEAR + 1, 1, 31)))
                .satisfiesExactly(submitted -> assertThat(submitted.missing()).isFalse(), missing -> {
                    assertThat(missing.remindedAt()).isNotNull();
                    assertThat(missing.late()).isFalse();
                });
        assertThat(progress.list(organs.reporting(county, YEAR), YEAR, LocalDate.of(YEAR + 1, 2, 1))
                        .getLast()
                        .late())
                .isTrue();
    }

    @Test
    void a_section_that_somebody_saved_meanwhile_is_not_overwritten() {
        assertThat(writing.save(report(), 1, 0, "甲")).isEqualTo(Writing.Saved.STORED);
        assertThat(writing.save(report(), 1, 0, "乙")).isEqualTo(Writing.Saved.CHANGED_MEANWHILE);
        assertThat(report().section(1)).isEqualTo("甲");
    }

    @Test
    void a_reference_to_no_cell_stands_against_the_freeze() {
        ready();
        CountyReport report = report();
        writing.save(report, 6, report.sectionVersions().getOrDefault(6, 0), "共{{table_3/nothing/total}}件");

        assertThat(compiling.working(report(), RollUp.Scope.IN_HAND).checked().open())
                .extracting(found -> found.finding().rule())
                .containsExactly(CountyFindings.REFERENCE);
    }

    @Test
    void a_text_that_disagrees_with_the_tables_is_corrected_or_explained_before_the_freeze() {
        ready();
        write(1, "全年新收政府信息公开申请4件。");

        assertThat(freezing.freeze(county, YEAR, office))
                .isInstanceOfSatisfying(
                        CountyOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .singleElement()
                                .satisfies(obstacle -> {
                                    assertThat(obstacle.message()).contains("正文写4件，表中为5件");
                                    assertThat(obstacle.address()).endsWith("/" + YEAR + "/sections/1");
                                }));

        String finding = compiling
                .working(report(), RollUp.Scope.IN_HAND)
                .checked()
                .open()
                .getFirst()
                .key();
        explaining.explain(report(), finding, "其中一件年末转送", office);
        assertThat(freezing.freeze(county, YEAR, office)).isEqualTo(new CountyOutcome.Done());
        assertThat(report().frozen().orElseThrow().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.explanation()).isEqualTo("其中一件年末转送"));
    }

    @Test
    void after_a_thaw_the_text_follows_the_changed_figure() {
        ready();
        freezing.freeze(county, YEAR, office);
        freezing.thaw(county, YEAR);
        correct(town, "6");

        freezing.freeze(county, YEAR, office);

        assertThat(report().frozen().orElseThrow().sections().getFirst().paragraphs())
                .containsExactly("今年的申请见第三部分，共收9件。");
    }

    @Test
    void the_office_sees_each_changed_cell_with_both_values() throws Exception {
        ready();
        freezing.freeze(county, YEAR, office);
        correct(town, "6");
        SignedIn keeper = new SignedIn(office, "办公室", bureau, "test-bureau", county, Set.of(Role.OFFICE));
        String report = "/workbench/reports/" + YEAR;

        web.perform(get(report).with(by(keeper))).andExpect(content().string(containsString("个数字与定稿不同")));
        Document tables = Jsoup.parse(web.perform(get(report + "/tables").with(by(keeper)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(tables.select("section table tbody tr").stream().map(Element::text))
                .anyMatch(row -> row.contains("新收") && row.contains("自然人") && row.endsWith("5 9"));
        web.perform(get(report + "/cells/" + NEW).with(by(keeper)))
                .andExpect(content().string(containsString("定稿时为 5")));
    }

    private void write(int section, String text) {
        CountyReport report = report();
        assertThat(writing.save(report, section, report.sectionVersions().getOrDefault(section, 0), text))
                .isEqualTo(Writing.Saved.STORED);
    }

    private void ready() {
        submit(bureau, "3");
        submit(town, "2");
        CountyReport report = report();
        writing.save(report, 1, 0, "今年的申请见第三部分，共收{{table_3/received_new/total}}件。");
        writing.save(report, 5, 0, "人员变动频繁，将加强培训。");
        writing.save(report, 6, 0, "没有其他需要报告的事项。");
    }

    private void correct(OrganId organ, String received) {
        steps.take(organ, YEAR, ReturnDeed.REOPEN, "漏报", office);
        submit(organ, received);
    }

    private void submit(OrganId organ, String received) {
        editing.save(
                organ,
                YEAR,
                999,
                Map.of(
                        NEW.toString(),
                        received,
                        "table_3/disclosed/natural_person",
                        received,
                        ReturnEditing.SOURCE + "table_3",
                        "台账"),
                office);
        assertThat(steps.take(organ, YEAR, ReturnDeed.CONFIRM_ON_PAPER, "张某某，1月20日", office))
                .isInstanceOf(StepOutcome.Done.class);
    }

    private CountyReport report() {
        return reports.find(county, YEAR).orElseThrow();
    }
}
