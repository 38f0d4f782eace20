package org.yangguang.platform.report.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Narrative;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Statement;

/** Digits in running text that restate a cell of a table: right today, wrong as soon as a return changes. */
final class TypedFigures {

    private TypedFigures() {}

    /**
     * A figure typed where a reference would do.
     *
     * @param sentence where it stands
     * @param cell the cell that it restates
     * @param typed the figure as typed
     */
    record TypedFigure(String sentence, CellRef cell, String typed) {}

    /** All such figures of a text with references, paragraph by paragraph. */
    static List<TypedFigure> find(String text, int year, ReportFormat format, ReportTables tables) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .flatMap(paragraph -> in(paragraph, year, format, tables).stream())
                .toList();
    }

    private static List<TypedFigure> in(String paragraph, int year, ReportFormat format, ReportTables tables) {
        List<TypedFigure> typed = new ArrayList<>();
        List<Statement> statements = statements(paragraph, year, format, tables);
        Set<CellRef> cells = statements.stream()
                .map(Statement::cell)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (CellRef cell : cells) {
            List<Statement> now = about(cell, statements);
            List<Statement> otherwise = about(cell, statements(paragraph, year, format, changed(tables, cell)));
            for (int i = 0; i < now.size(); i++) {
                // What a reference shows follows its cell; what somebody typed stays.
                boolean follows = i < otherwise.size()
                        && now.get(i).number().compareTo(otherwise.get(i).number()) != 0;
                if (!follows) {
                    typed.add(new TypedFigure(
                            now.get(i).sentence(), cell, now.get(i).number().toPlainString()));
                }
            }
        }
        return typed;
    }

    private static List<Statement> statements(String paragraph, int year, ReportFormat format, ReportTables tables) {
        String resolved = LiveReferences.resolve(paragraph, format, tables);
        return Narrative.check(format, tables, year, List.of(resolved)).statements();
    }

    private static List<Statement> about(CellRef cell, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> cell.equals(statement.cell()))
                .toList();
    }

    private static ReportTables changed(ReportTables tables, CellRef cell) {
        CellValue value = tables.find(cell).orElse(CellValue.of(0));
        return tables.with(cell, new CellValue(value.number().add(BigDecimal.ONE), value.unit()));
    }
}
