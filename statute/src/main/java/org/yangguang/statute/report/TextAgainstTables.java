package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.statute.report.prose.Mention;
import org.yangguang.statute.report.prose.Precision;
import org.yangguang.statute.report.prose.Quantity;
import org.yangguang.statute.report.prose.Scope;

/**
 * Rule R9: a figure of the text that restates a table equals it. Figures of a part of the organ or of another year are
 * not compared, and neither is a figure whose meaning is in doubt unless it agrees.
 */
final class TextAgainstTables {

    private static final int YEAR_OF_UNITS = 2021;

    private final ReportFormat format;
    private final ReportTables tables;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> explained = new HashSet<>();
    private final Set<Integer> contradicted = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    TextAgainstTables(ReportFormat format, ReportTables tables) {
        this.format = format;
        this.tables = tables;
    }

    void check(Mention mention) {
        Quantity said = mention.quantity();
        boolean strangeUnit = said.money() && !CellValue.isUnit(said.unit());
        if (mention.scope() == Scope.PART || !mention.thisYear() || strangeUnit) {
            return;
        }
        List<StatedCells> readings = StatedCells.of(format, mention.subject()).stream()
                .filter(reading -> reading.presentIn(tables))
                .toList();
        if (readings.isEmpty()) {
            return;
        }
        StatedCells agreeing = readings.stream()
                .filter(reading -> agrees(mention.quantity(), reading))
                .findFirst()
                .orElse(null);
        if (agreeing != null) {
            understand(mention, agreeing);
        } else if (mention.sure() && !mayBePart(mention, readings.getFirst())) {
            understand(mention, readings.getFirst());
            contradicted.add(mention.id());
            report(mention, readings.getFirst());
        }
    }

    private boolean mayBePart(Mention mention, StatedCells whole) {
        return mention.narrowed() && mention.quantity().value().compareTo(value(whole)) < 0;
    }

    private void understand(Mention mention, StatedCells reading) {
        explained.add(mention.id());
        CellRef cell = reading.cells().size() == 1 ? reading.cells().getFirst() : null;
        statements.add(new Statement(reading.label(), cell, mention.quantity().value(), mention.sentence()));
    }

    private boolean agrees(Quantity quantity, StatedCells reading) {
        if (!quantity.money()) {
            return quantity.canMean(value(reading));
        }
        return tables.find(reading.cells().getFirst())
                .map(cell -> agrees(quantity, cell))
                .orElse(false);
    }

    /** Money agrees when the table, rounded as the text is, gives what the text says. */
    private boolean agrees(Quantity said, CellValue printed) {
        return units(printed).stream()
                .map(unit -> CellValue.of(printed.number(), unit).in(said.unit()))
                .anyMatch(number -> said.precision() == Precision.EXACT
                        ? number.setScale(said.value().scale(), RoundingMode.HALF_UP)
                                        .compareTo(said.value())
                                == 0
                        : said.canMean(number));
    }

    /** The units that a sum of money in a table may have: as printed, or as the form says; that of 2019 says none. */
    private List<String> units(CellValue printed) {
        String unit = printed.unit();
        return unit != null ? List.of(unit) : format.firstYear() >= YEAR_OF_UNITS ? List.of("万元") : List.of("元", "万元");
    }

    private BigDecimal value(StatedCells reading) {
        return reading.cells().stream()
                .map(cell -> tables.find(cell).orElseThrow().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void report(Mention mention, StatedCells reading) {
        Quantity said = mention.quantity();
        CellValue printed = reading.cells().size() == 1
                ? tables.find(reading.cells().getFirst()).orElseThrow()
                : CellValue.of(value(reading));
        // Both sides in the unit of the table, where it has one.
        BigDecimal left = said.money() && units(printed).size() == 1
                ? CellValue.of(said.value(), said.unit()).in(units(printed).getFirst())
                : said.value();
        String key = reading.cells() + "=" + said.value();
        if (!reported.add(key)) {
            return;
        }
        String difference = said.money()
                ? ""
                : "，相差" + Labels.of(said.value().subtract(printed.number()).abs());
        String message = reading.label() + "：正文写" + Labels.of(said.value()) + said.unit() + "，表中"
                + (reading.cells().size() == 1 ? "为" : "各项合计") + printed.printed()
                + (printed.unit() == null && !said.money() ? said.unit() : "") + difference;
        findings.add(new Finding(
                "R9",
                reading.cells().getFirst().table(),
                reading.row(),
                reading.column(),
                left,
                printed.number(),
                Severity.WARNING,
                message,
                mention.sentence(),
                reading.cells()));
    }

    List<Statement> statements() {
        return statements;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The mentions that were compared. */
    Set<Integer> explained() {
        return explained;
    }

    /** The mentions that the tables contradict. */
    Set<Integer> contradicted() {
        return contradicted;
    }
}
