package org.yangguang.platform.requests.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.doors.FigureRecord;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** Cases of an organ of its own, over five years, of every kind, with every answer, open, closed late and carried over. */
@RunningPlatform
@Transactional
class RequestFiguresTests {

    private static final List<String> COLUMNS = List.of(
            "natural_person",
            "legal_commercial",
            "legal_research",
            "legal_public_interest",
            "legal_legal_services",
            "legal_other");

    /** Spread evenly and without chance, so that a failure can be looked at again. */
    private static final String CASES = """
            insert into request (number, organ, registered_at, query_code, channel, way, received_on, applicant_kind,
                applicant, title, information, form, delivery, state, due, outcome, closed_on)
            select 'TABLE3-' || n, :organ, now(), repeat('0', 64), 'ONLINE',
                case when n % 37 = 0 then 'SET_ASIDE' else 'WEB' end, received, (:kinds)[1 + n * 7 % 6], '\\x00', '标题',
                '内容', 'PAPER', 'POST', case when closed is null then 'RUNNING' else 'ANSWERED' end, received + 30,
                case when closed is not null then (:outcomes)[1 + n * 11 % :answers] end, closed
            from (select n, received, case when n % 9 <> 0 then received + (n * 13 % 400) end as closed
                  from (select n, date '2018-06-01' + n * 97 % 1900 as received from generate_series(1, 600) n) dates)
                requests
            """;

    @Autowired
    Organs organs;

    @Autowired
    RequestFigures figures;

    @Autowired
    ReviewFigures reviews;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    OrganId organ = new OrganId(1);

    @BeforeEach
    void cases() {
        organ = organs.found(
                "FIGURES", "表三机关", OrganKind.DEPARTMENT, organs.root().id(), true, 999, LocalDate.of(2010, 1, 1));
        String[] answers = Arrays.stream(Outcome.values()).map(Outcome::name).toArray(String[]::new);
        database.sql(CASES)
                .param("organ", organ.value())
                .param("kinds", new String[] {
                    "NATURAL_PERSON", "COMMERCIAL", "RESEARCH", "PUBLIC_INTEREST", "LEGAL_SERVICES", "OTHER"
                })
                .param("outcomes", answers)
                .param("answers", answers.length)
                .update();
    }

    private ReportTables of(int year) {
        Map<OrganId, ReportTables> all = figures.figures(List.of(organ), year);
        return all.getOrDefault(organ, ReportTables.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023})
    void a_table_counted_from_cases_breaks_no_rule(int year) {
        ReportFormat format = ReportFormat.ofYear(year);
        ReportTables table = of(year).withTotals(format);
        List<Finding> findings = Reconciliation.check(format, table).stream()
                .filter(finding -> finding.table() == ReportTable.TABLE_3)
                .toList();
        assertThat(findings).isEmpty();
        assertThat(COLUMNS)
                .allSatisfy(column -> assertThat(table.count(CellRef.parse("table_3/received_new/" + column)))
                        .isPositive());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022})
    void what_goes_on_into_the_next_year_is_what_the_next_year_takes_over(int year) {
        for (String column : COLUMNS) {
            assertThat(of(year).count(CellRef.parse("table_3/carried_out/" + column)))
                    .isEqualTo(of(year + 1).count(CellRef.parse("table_3/carried_in/" + column)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2022})
    void every_figure_opens_into_as_many_records_as_it_counts(int year) {
        ReportTables table = of(year);
        table.asMap().forEach((cell, value) -> {
            List<FigureRecord> records = figures.records(organ, year, cell);
            assertThat(records).as(cell.toString()).hasSize((int) value.asLong());
        });
        assertThat(table.refs()).hasSizeGreaterThan(100);
    }

    @Test
    void a_year_counts_a_request_for_the_organ_that_had_it_then() {
        OrganId to = organs.found(
                "FIGURES-TO", "接办机关", OrganKind.DEPARTMENT, organs.root().id(), true, 998, LocalDate.of(2010, 1, 1));
        CellRef received = CellRef.parse("table_3/received_new/natural_person");
        CellRef carriedOut = CellRef.parse("table_3/carried_out/natural_person");
        CellRef carriedIn = CellRef.parse("table_3/carried_in/natural_person");
        CellRef disclosed = CellRef.parse("table_3/disclosed/natural_person");
        ReportTables before = of(2020);
        ReportTables after = of(2021);
        Registered request = registering.register(Submissions.online(organ, LocalDate.of(2020, 12, 21)));
        time.replay(LocalDate.of(2021, 1, 6), () -> book.transfer(request.id(), to));
        book.enter(
                request.id(),
                NewEntry.of(
                                new ClockEvent.Replied(LocalDate.of(2021, 1, 12), Delivery.POST),
                                RequestDeed.RECEIPT_FIXED,
                                "答复",
                                null)
                        .deciding(Decision.of(Outcome.DISCLOSED)));

        assertThat(of(2020).count(received)).isEqualTo(before.count(received) + 1);
        assertThat(of(2020).count(carriedOut)).isEqualTo(before.count(carriedOut) + 1);
        assertThat(figures.figures(List.of(to), 2020)).isEmpty();
        assertThat(of(2021)).isEqualTo(after);
        ReportTables theirs = figures.figures(List.of(to), 2021).getOrDefault(to, ReportTables.empty());
        assertThat(theirs.count(carriedIn)).isOne();
        assertThat(theirs.count(disclosed)).isOne();
        assertThat(theirs.count(received)).isZero();
        assertThat(figures.records(to, 2021, disclosed)).hasSize(1);
        assertThat(figures.records(organ, 2020, received))
                .anySatisfy(
                        it -> assertThat(it.address()).isEqualTo("/workbench/requests/FIGURES-TO/" + request.number()));
    }

    @Test
    void a_year_without_a_form_has_no_figures() {
        assertThat(figures.figures(List.of(organ), 2018)).isEmpty();
    }

    @Test
    void a_suit_is_pending_until_the_year_in_which_it_is_decided() {
        database.sql("""
                        insert into review_case (request, organ, kind, body, filed_on, notified_on, answer_due, result,
                            decided_on)
                        select id, organ, 'LITIGATION_DIRECT', '沂水县人民法院', date '2020-11-02', date '2020-11-05',
                            date '2020-11-20', 'UPHELD', date '2021-03-01'
                        from request where number = 'TABLE3-1'
                        """).update();
        CellRef pending = CellRef.parse("table_4/litigation_direct/pending");
        CellRef upheld = CellRef.parse("table_4/litigation_direct/upheld");
        ReportTables first = reviews.figures(List.of(organ), 2020).getOrDefault(organ, ReportTables.empty());
        ReportTables second = reviews.figures(List.of(organ), 2021).getOrDefault(organ, ReportTables.empty());
        assertThat(first.count(pending)).isOne();
        assertThat(first.count(upheld)).isZero();
        assertThat(second.count(pending)).isZero();
        assertThat(second.count(upheld)).isOne();
        assertThat(reviews.records(organ, 2020, pending)).hasSize(1);
        assertThat(reviews.records(organ, 2021, upheld)).hasSize(1);
    }
}
