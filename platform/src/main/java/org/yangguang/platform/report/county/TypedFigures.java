package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.statute.report.CellRef;
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
        List<TypedFigure> typed = new ArrayList<>();
        for (String paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
            String resolved = LiveReferences.resolve(paragraph, format, tables);
            for (Statement statement :
                    Narrative.check(format, tables, year, List.of(resolved)).statements()) {
                CellRef cell = statement.cell();
                // A paragraph that refers to the cell somewhere is taken at its word.
                if (cell != null && !refersTo(paragraph, cell)) {
                    typed.add(new TypedFigure(
                            statement.sentence(), cell, statement.number().toPlainString()));
                }
            }
        }
        return typed;
    }

    private static boolean refersTo(String paragraph, CellRef cell) {
        return paragraph.replace(" ", "").contains(LiveReferences.token(cell));
    }
}
