package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One side of an equation between cells: named terms that are added or subtracted. It knows whether all its cells are
 * present; only then is it judged.
 */
final class Equation {

    private record Term(String name, BigDecimal signed) {}

    private final String name;
    private final List<Term> terms = new ArrayList<>();
    private final List<CellRef> cells = new ArrayList<>();
    private boolean complete = true;

    private Equation(String name) {
        this.name = name;
    }

    /** A side without a name, written as its terms. */
    static Equation side() {
        return new Equation("");
    }

    /** A side with many terms, written with its name and without the terms that are 0. */
    static Equation named(String name) {
        return new Equation(name);
    }

    Equation plus(String term, ReportTables tables, CellRef ref) {
        return add(term, tables, ref, false);
    }

    Equation minus(String term, ReportTables tables, CellRef ref) {
        return add(term, tables, ref, true);
    }

    private Equation add(String term, ReportTables tables, CellRef ref, boolean negative) {
        cells.add(ref);
        Optional<BigDecimal> number = tables.find(ref).map(CellValue::number);
        complete &= number.isPresent();
        number.ifPresent(value -> terms.add(new Term(term, negative ? value.negate() : value)));
        return this;
    }

    boolean complete() {
        return complete;
    }

    BigDecimal value() {
        return terms.stream().map(Term::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<CellRef> cells() {
        return cells;
    }

    /** {@code 本年新收46＋上年结转1＝47}; a single term has no sum sign. */
    private String written() {
        List<Term> shown = name.isEmpty()
                ? terms
                : terms.stream().filter(term -> term.signed().signum() != 0).toList();
        String sum = shown.stream()
                .map(term -> (term.signed().signum() < 0 ? "－" : "＋")
                        + term.name()
                        + Labels.of(term.signed().abs()))
                .collect(Collectors.joining());
        sum = sum.startsWith("＋") ? sum.substring(1) : sum;
        String result = terms.size() == 1 ? "" : "＝" + Labels.of(value());
        return name + (shown.isEmpty() ? "合计" + Labels.of(value()) : sum + result);
    }

    /** The finding that two complete sides differ, with both written out; empty where they agree or a cell is absent. */
    static Optional<Finding> compare(String rule, Severity severity, Place place, Equation left, Equation right) {
        if (!left.complete || !right.complete || left.value().compareTo(right.value()) == 0) {
            return Optional.empty();
        }
        BigDecimal difference = left.value().subtract(right.value()).abs();
        String message = place.name() + "：" + left.written() + "，" + right.written() + "，相差" + Labels.of(difference);
        List<CellRef> cells =
                Stream.concat(left.cells.stream(), right.cells.stream()).toList();
        return Optional.of(new Finding(
                rule,
                place.table(),
                place.row(),
                place.column(),
                left.value(),
                right.value(),
                severity,
                message,
                null,
                cells));
    }
}
