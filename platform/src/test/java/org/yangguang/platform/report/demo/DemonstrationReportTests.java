package org.yangguang.platform.report.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.platform.report.county.PublishedElsewhere;
import org.yangguang.platform.report.county.RollUp;
import org.yangguang.platform.report.returns.OrganReturn;
import org.yangguang.platform.report.returns.ReturnFindings;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportTables;

@RunningPlatform
@Transactional
class DemonstrationReportTests {

    private static final CellRef CARRIED_IN = CellRef.parse("table_3/carried_in/natural_person");

    @Autowired
    Organs organs;

    @Autowired
    Returns returns;

    @Autowired
    ReturnFindings findings;

    @Autowired
    RollUp rollUp;

    @Autowired
    PublishedReports published;

    @Autowired
    PublishedElsewhere elsewhere;

    @Test
    void the_returns_of_71_organs_add_up_to_every_published_cell() {
        List<OrganId> reporting = reporting().stream().map(Organ::id).toList();
        ReportTables sums = rollUp.tables(reporting, 2020, RollUp.Scope.ENTERED);
        ReportTables printed = PublishedTables.tables();

        assertThat(reporting).hasSize(71);
        for (CellSpec cell : PublishedTables.FORMAT.cells()) {
            assertThat(sums.find(cell.ref())).as(cell.ref().toString()).isEqualTo(printed.find(cell.ref()));
        }
        assertThat(sums.find(CellRef.parse("table_2/art20_9/centralised_procurement/total_amount"))
                        .orElseThrow()
                        .printed())
                .isEqualTo("6.7328亿元");
    }

    @Test
    void one_return_contradicts_itself_and_was_sent_back_the_others_are_submitted() {
        for (Organ organ : reporting()) {
            OrganReturn subject = returns.find(organ.id(), 2020).orElseThrow();
            List<String> blocking = findings.check(subject).stream()
                    .filter(ExplainedFinding::blocks)
                    .map(found -> found.finding().rule())
                    .toList();
            if (organ.code().endsWith(OrganShares.CONTRADICTORY)) {
                assertThat(subject.state()).isEqualTo(ReturnState.RETURNED);
                assertThat(blocking).isNotEmpty().containsOnly("R1");
            } else {
                assertThat(subject.state()).as(organ.name()).isEqualTo(ReturnState.SUBMITTED);
                assertThat(blocking).as(organ.name()).isEmpty();
            }
        }
    }

    @Test
    void no_return_of_2020_breaks_with_the_year_before() {
        for (Organ organ : reporting()) {
            assertThat(findings.check(returns.find(organ.id(), 2020).orElseThrow()))
                    .as(organ.name())
                    .extracting(found -> found.finding().rule())
                    .doesNotContain("R4", "T1");
        }
    }

    @Test
    void the_open_request_of_2019_is_carried_into_the_same_organ() {
        OrganId organ = organs.findByCode("371323-" + OrganShares.CONTRADICTORY)
                .orElseThrow()
                .id();

        assertThat(returns.find(organ, 2019)
                        .orElseThrow()
                        .tables()
                        .count(CellRef.parse("table_3/carried_out/natural_person")))
                .isEqualTo(1);
        assertThat(returns.find(organ, 2020).orElseThrow().tables().count(CARRIED_IN))
                .isEqualTo(1);
    }

    @Test
    void the_invented_report_of_2019_is_published_and_marked() {
        assertThat(published.find(2019)).hasValueSatisfying(report -> {
            assertThat(report.tables().count(CellRef.parse("table_3/carried_out/total")))
                    .isEqualTo(1);
            assertThat(report.sections().getFirst().paragraphs()).anyMatch(text -> text.contains("演示数据"));
        });
    }

    @Test
    void the_report_published_elsewhere_shows_that_its_columns_do_not_add_up() {
        PublishedElsewhere.Imported imported =
                elsewhere.find(organs.root().id(), 2020).orElseThrow();

        assertThat(imported.check().findings())
                .filteredOn(finding -> finding.rule().equals("R1"))
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("natural_person", "total");
        assertThat(imported.check().findings())
                .hasSize(4)
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("正文写45件，表中为63件"))
                .anyMatch(message -> message.contains("一处写3次，另一处写6次"));
    }

    private List<Organ> reporting() {
        return organs.reporting(organs.root().id(), 2020);
    }
}
