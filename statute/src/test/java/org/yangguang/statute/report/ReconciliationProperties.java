package org.yangguang.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ReconciliationProperties {

    /** A request as a case file knows it. A null outcome is one still open at the end of the year. */
    record Request(
            String applicant, boolean carriedIn, @Nullable String outcome) {}

    /** Suits and reviews by group and result. */
    record Case(String group, String result) {}

    record Organ(List<Request> requests, List<Case> cases) {}

    @Property
    void figures_compiled_from_any_requests_reconcile(
            @ForAll("formats") ReportFormat format, @ForAll("organs") Organ organ) {
        ReportTables tables = compile(format, organ);

        assertThat(Reconciliation.check(format, tables)).isEmpty();
        assertThat(tables.count(CellRef.parse("table_3/received_new/total"))
                        + tables.count(CellRef.parse("table_3/carried_in/total")))
                .isEqualTo(organ.requests().size());
    }

    @Property
    void returns_that_reconcile_roll_up_to_a_county_that_reconciles(
            @ForAll("formats") ReportFormat format, @ForAll("counties") List<Organ> organs) {
        List<ReportTables> returns =
                organs.stream().map(organ -> compile(format, organ)).toList();
        ReportTables county = ReportTables.sum(returns);

        assertThat(Reconciliation.check(format, county)).isEmpty();
        assertThat(RollUp.check(format, county, returns)).isEmpty();
        assertThat(county).isEqualTo(county.withTotals(format));
        assertThat(county).isEqualTo(returns.stream().reduce(ReportTables.empty(), ReportTables::plus));
    }

    @Property
    void one_figure_changed_never_goes_unnoticed(
            @ForAll("formats") ReportFormat format, @ForAll("organs") Organ organ, @ForAll int which) {
        List<CellRef> cells = format.cells().stream()
                .map(CellSpec::ref)
                .filter(ref -> ref.table() != ReportTable.TABLE_2)
                .toList();
        CellRef cell = cells.get(Math.floorMod(which, cells.size()));
        ReportTables tables = compile(format, organ);
        ReportTables changed = tables.with(cell, CellValue.of(tables.count(cell) + 1));

        assertThat(Reconciliation.check(format, changed))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cells()).contains(cell));
    }

    private static ReportTables compile(ReportFormat format, Organ organ) {
        ReportTables.Builder builder = ReportTables.builder();
        format.cells().stream().filter(cell -> !cell.computed()).forEach(cell -> builder.set(cell.ref(), 0));
        for (Request request : organ.requests()) {
            count(builder, "table_3", request.carriedIn() ? "carried_in" : "received_new", request.applicant());
            count(
                    builder,
                    "table_3",
                    request.outcome() == null ? "carried_out" : row(format, request),
                    request.applicant());
        }
        organ.cases().forEach(suit -> count(builder, "table_4", suit.group(), suit.result()));
        return builder.build().withTotals(format);
    }

    private static String row(ReportFormat format, Request request) {
        String outcome = String.valueOf(request.outcome());
        return format.findSpec(CellRef.parse("table_3/" + outcome + "/total")).isPresent() ? outcome : "other_handling";
    }

    private static void count(ReportTables.Builder builder, String table, String row, String column) {
        builder.add(CellRef.parse(table + "/" + row + "/" + column), CellValue.of(1));
    }

    @Provide
    Arbitrary<ReportFormat> formats() {
        return Arbitraries.of(ReportFormat.all());
    }

    @Provide
    Arbitrary<List<Organ>> counties() {
        return organs().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Organ> organs() {
        Arbitrary<String> applicants = Arbitraries.of(
                        ReportFormat.ofYear(2021).layout(ReportTable.TABLE_3).columns())
                .filter(column -> !column.computed())
                .map(Column::key);
        Arbitrary<String> outcomes =
                Arbitraries.of(ReconciliationTests.printedRowsOfTheFormOf2021().toList());
        Arbitrary<Request> requests = Combinators.combine(
                        applicants, Arbitraries.of(true, false), outcomes.injectNull(0.2))
                .as(Request::new);
        Arbitrary<Case> cases = Combinators.combine(
                        Arbitraries.of("reconsideration", "litigation_direct", "litigation_after_review"),
                        Arbitraries.of("upheld", "corrected", "other", "pending"))
                .as(Case::new);
        return Combinators.combine(requests.list().ofMaxSize(40), cases.list().ofMaxSize(6))
                .as(Organ::new);
    }
}
