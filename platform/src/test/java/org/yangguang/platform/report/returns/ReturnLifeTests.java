package org.yangguang.platform.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.doors.FigureSource;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportTables;

/** The return of an organ of its own, which has a clerk and no account of its head. */
@RunningPlatform
@Transactional
class ReturnLifeTests {

    private static final int YEAR = 2022;
    private static final String NEW = "table_3/received_new/natural_person";
    private static final String DISCLOSED = "table_3/disclosed/natural_person";
    private static final String SOURCE = ReturnEditing.SOURCE + "table_3";

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Returns returns;

    @Autowired
    ReturnEditing editing;

    @Autowired
    ReturnSteps steps;

    @Autowired
    ReturnFindings findings;

    @Autowired
    ReturnNotes notes;

    @Autowired
    ReturnOpening opening;

    @Autowired
    ReturnWrites writes;

    @Autowired
    ReturnChanges changes;

    @Autowired
    CivilTime time;

    private OrganId organ;
    private PersonId clerk;
    private PersonId colleague;

    @BeforeEach
    void found_an_organ() {
        organ = organs.found(
                "test-organ", "试验局", OrganKind.DEPARTMENT, organs.root().id(), true, 999, LocalDate.of(2019, 1, 1));
        clerk = people.appoint("甲", organ, "经办人", LocalDate.of(2019, 1, 1));
        colleague = people.appoint("乙", organ, "副经办人", LocalDate.of(2019, 1, 1));
    }

    @Test
    void what_is_typed_is_stored_and_totals_are_computed() {
        save(0, Map.of(NEW, "４", DISCLOSED, "4", SOURCE, "登记台账"));

        assertThat(subject().tables().count(CellRef.parse("table_3/received_new/total")))
                .isEqualTo(4);
        assertThat(subject().tables().count(CellRef.parse("table_3/results_total/total")))
                .isEqualTo(4);
        assertThat(blocking()).isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_kept_as_typed_and_blocks_with_its_problem() {
        save(0, Map.of(NEW, "四件", SOURCE, "台账"));

        assertThat(subject().find(CellRef.parse(NEW))).hasValueSatisfying(cell -> {
            assertThat(cell.text()).isEqualTo("四件");
            assertThat(cell.value()).isNull();
        });
        assertThat(blocking()).containsExactly(ReturnFindings.INPUT);
    }

    @Test
    void a_computed_cell_and_a_cell_of_no_form_are_passed_over() {
        save(0, Map.of("table_3/received_new/total", "9", "table_9/x/y", "9", "table_3/nothing/total", "9"));

        assertThat(subject().cells()).isEmpty();
    }

    @Test
    void an_emptied_cell_is_no_longer_declared() {
        save(0, Map.of(NEW, "4"));
        save(1, Map.of(NEW, ""));

        assertThat(subject().find(CellRef.parse(NEW))).isEmpty();
    }

    @Test
    void two_people_at_different_cells_both_keep_what_they_typed() {
        save(0, Map.of(NEW, "4"));
        // Both pages were shown at version 1 and send the whole form.
        save(1, Map.of(NEW, "5", DISCLOSED, ""));
        SaveOutcome second = saveAs(colleague, 1, Map.of(NEW, "4", DISCLOSED, "3"));

        assertThat(second)
                .isInstanceOfSatisfying(
                        SaveOutcome.Saved.class,
                        saved -> assertThat(saved.collisions()).isEmpty());
        assertThat(text(NEW)).isEqualTo("5");
        assertThat(text(DISCLOSED)).isEqualTo("3");
    }

    @Test
    void who_comes_second_at_the_same_cell_is_told_and_may_insist() {
        save(0, Map.of(NEW, "4"));
        save(1, Map.of(NEW, "5"));
        SaveOutcome second = saveAs(colleague, 1, Map.of(NEW, "6", DISCLOSED, "3"));

        assertThat(second)
                .isInstanceOfSatisfying(
                        SaveOutcome.Saved.class,
                        saved -> assertThat(saved.collisions()).singleElement().satisfies(collision -> {
                            assertThat(collision.mine()).isEqualTo("6");
                            assertThat(collision.theirs()).isEqualTo("5");
                            assertThat(collision.by()).isEqualTo("甲");
                        }));
        assertThat(text(NEW)).isEqualTo("5");
        assertThat(text(DISCLOSED)).isEqualTo("3");

        saveAs(colleague, subject().version(), Map.of(NEW, "6"));
        assertThat(text(NEW)).isEqualTo("6");
    }

    @Test
    void who_missed_the_answer_to_a_save_of_his_own_does_not_collide_with_himself() {
        save(0, Map.of(NEW, "4"));
        SaveOutcome again = save(0, Map.of(NEW, "5"));

        assertThat(again)
                .isInstanceOfSatisfying(
                        SaveOutcome.Saved.class,
                        saved -> assertThat(saved.collisions()).isEmpty());
        assertThat(text(NEW)).isEqualTo("5");
    }

    @Test
    void figures_without_their_source_cannot_be_submitted() {
        save(0, Map.of(NEW, "4", DISCLOSED, "4"));

        assertThat(take(ReturnDeed.PROPOSE, "")).isInstanceOf(StepOutcome.Blocked.class);
        assertThat(blocking()).containsExactly(ReturnFindings.SOURCE);
    }

    @Test
    void all_that_blocks_is_named_at_once() {
        save(0, Map.of(NEW, "4", DISCLOSED, "3", "table_4/reconsideration/upheld", "x"));

        assertThat(take(ReturnDeed.PROPOSE, ""))
                .isInstanceOfSatisfying(
                        StepOutcome.Blocked.class,
                        blocked -> assertThat(blocked.findings())
                                .extracting(found -> found.finding().rule())
                                .contains(ReturnFindings.INPUT, "R1", ReturnFindings.SOURCE));
        assertThat(subject().state()).isEqualTo(ReturnState.DRAFT);
    }

    @Test
    void a_return_goes_from_clerk_to_head_to_office_and_back() {
        save(0, Map.of(NEW, "4", DISCLOSED, "4", SOURCE, "台账"));

        assertThat(take(ReturnDeed.PROPOSE, "")).isEqualTo(new StepOutcome.Done(ReturnState.PROPOSED));
        assertThat(save(1, Map.of(NEW, "9"))).isEqualTo(new SaveOutcome.NotOpen(ReturnState.PROPOSED));
        assertThat(take(ReturnDeed.DECLINE, "请核对")).isEqualTo(new StepOutcome.Done(ReturnState.DRAFT));
        assertThat(take(ReturnDeed.PROPOSE, "")).isEqualTo(new StepOutcome.Done(ReturnState.PROPOSED));
        assertThat(take(ReturnDeed.WITHDRAW, "")).isEqualTo(new StepOutcome.Done(ReturnState.DRAFT));
        assertThat(take(ReturnDeed.PROPOSE, "")).isEqualTo(new StepOutcome.Done(ReturnState.PROPOSED));
        assertThat(take(ReturnDeed.CONFIRM, "")).isEqualTo(new StepOutcome.Done(ReturnState.SUBMITTED));
        assertThat(take(ReturnDeed.RETURN, "")).isEqualTo(new StepOutcome.NoRemark(ReturnDeed.RETURN));
        assertThat(take(ReturnDeed.RETURN, "结转数不对")).isEqualTo(new StepOutcome.Done(ReturnState.RETURNED));
        assertThat(take(ReturnDeed.CONFIRM_ON_PAPER, "张某某，1月20日"))
                .isEqualTo(new StepOutcome.Done(ReturnState.SUBMITTED));
        assertThat(take(ReturnDeed.ACCEPT, "")).isEqualTo(new StepOutcome.Done(ReturnState.ACCEPTED));
        assertThat(take(ReturnDeed.REOPEN, "更正")).isEqualTo(new StepOutcome.Done(ReturnState.RETURNED));
        assertThat(returns.steps(subject())).hasSize(10);
    }

    @Test
    void a_step_that_is_not_possible_says_in_which_state_the_return_is() {
        assertThat(take(ReturnDeed.CONFIRM, ""))
                .isEqualTo(new StepOutcome.NotNow(ReturnState.DRAFT, ReturnDeed.CONFIRM));
    }

    @Test
    void an_organ_whose_head_can_sign_in_does_not_submit_on_paper() {
        OrganId withHead = organs.findByCode("371323-D12").orElseThrow().id();

        assertThat(steps.take(withHead, YEAR, ReturnDeed.CONFIRM_ON_PAPER, "张某某，1月20日", clerk))
                .isInstanceOf(StepOutcome.HeadMustConfirm.class);
    }

    @Test
    void the_closing_balance_of_a_year_opens_the_next_and_a_difference_must_be_explained() {
        save(0, Map.of(NEW, "4", DISCLOSED, "3", "table_3/carried_out/natural_person", "1", SOURCE, "台账"));
        opening.open(List.of(organ), YEAR + 1);

        OrganReturn next = returns.find(organ, YEAR + 1).orElseThrow();
        assertThat(next.tables().count(CellRef.parse("table_3/carried_in/natural_person")))
                .isEqualTo(1);
        assertThat(next.cells().values())
                .extracting(DeclaredCell::origin)
                .containsOnly(DeclaredCell.Origin.CARRIED_OVER);

        editing.save(
                organ,
                YEAR + 1,
                0,
                Map.of("table_3/carried_in/natural_person", "2", "table_3/disclosed/natural_person", "2", SOURCE, "台账"),
                clerk);
        var broken = findings.check(returns.find(organ, YEAR + 1).orElseThrow()).stream()
                .filter(found -> found.finding().rule().equals("R4"))
                .toList();
        assertThat(broken).isNotEmpty().allMatch(found -> found.blocks());
        broken.forEach(found -> notes.explain(organ, YEAR + 1, found.key(), "机构改革划入1件", clerk));
        assertThat(findings.check(returns.find(organ, YEAR + 1).orElseThrow()))
                .filteredOn(found -> found.finding().rule().equals("R4"))
                .noneMatch(found -> found.blocks());
    }

    @Test
    void an_explanation_does_not_outlive_the_figures_that_it_explains() {
        save(0, Map.of("table_3/carried_out/natural_person", "1", NEW, "1", SOURCE, "台账"));
        editing.save(organ, YEAR + 1, 0, Map.of("table_3/carried_in/natural_person", "3"), clerk);
        var before = findings.check(returns.find(organ, YEAR + 1).orElseThrow()).stream()
                .filter(found -> found.finding().rule().equals("R4")
                        && "natural_person".equals(found.finding().column()))
                .findFirst()
                .orElseThrow();
        notes.explain(organ, YEAR + 1, before.key(), "划入2件", clerk);
        editing.save(organ, YEAR + 1, 1, Map.of("table_3/carried_in/natural_person", "4"), clerk);

        assertThat(findings.check(returns.find(organ, YEAR + 1).orElseThrow()))
                .filteredOn(found -> found.finding().rule().equals("R4"))
                .allMatch(found -> found.explanation() == null);
    }

    @Test
    void a_cell_counted_from_records_is_not_typed_and_tells_when_the_records_change() {
        CellRef cell = CellRef.parse(NEW);
        ReturnEditing counting = new ReturnEditing(returns, writes, changes, counted(cell, 5), time);
        counting.save(organ, YEAR, 0, Map.of(NEW, "9", DISCLOSED, "5"), clerk);

        assertThat(subject().find(cell)).hasValueSatisfying(stored -> {
            assertThat(stored.text()).isEqualTo("5");
            assertThat(stored.origin()).isEqualTo(DeclaredCell.Origin.RECORDS);
        });
        assertThat(new ReturnFindings(returns, counted(cell, 5)).check(subject()))
                .noneMatch(found -> found.finding().rule().equals(ReturnFindings.RECORDS));
        assertThat(new ReturnFindings(returns, counted(cell, 6)).check(subject()))
                .filteredOn(found -> found.finding().rule().equals(ReturnFindings.RECORDS))
                .singleElement()
                .satisfies(found -> assertThat(found.finding().message()).contains("报表中为5", "现在的记录为6"));
    }

    private RecordFigures counted(CellRef cell, long count) {
        return new RecordFigures(List.of(new FigureSource() {
            @Override
            public Map<OrganId, ReportTables> figures(Collection<OrganId> asked, int year) {
                return Map.of(organ, ReportTables.empty().with(cell, CellValue.of(count)));
            }

            @Override
            public List<FigureRecord> records(OrganId asked, int year, CellRef of) {
                return List.of();
            }
        }));
    }

    private SaveOutcome save(int version, Map<String, String> fields) {
        return saveAs(clerk, version, fields);
    }

    private SaveOutcome saveAs(PersonId person, int version, Map<String, String> fields) {
        return editing.save(organ, YEAR, version, fields, person);
    }

    private StepOutcome take(ReturnDeed deed, String remark) {
        return steps.take(organ, YEAR, deed, remark, clerk);
    }

    private OrganReturn subject() {
        return returns.find(organ, YEAR).orElseThrow();
    }

    private String text(String cell) {
        return subject().find(CellRef.parse(cell)).map(DeclaredCell::text).orElse("");
    }

    private List<String> blocking() {
        return findings.check(subject()).stream()
                .filter(found -> found.blocks())
                .map(found -> found.finding().rule())
                .distinct()
                .toList();
    }
}
