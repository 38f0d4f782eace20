package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * Which declared cells are behind a cell. Asked of the form itself, by setting one cell at a time and seeing which totals
 * appear, so that the rule of what a total sums has one home.
 */
final class SummedCells {

    private static final Map<String, SummedCells> BY_FORMAT = new ConcurrentHashMap<>();

    private final Map<CellRef, List<CellRef>> behind = new HashMap<>();

    private SummedCells(ReportFormat format) {
        for (CellSpec spec : format.cells()) {
            if (!spec.computed()) {
                ReportTables one =
                        ReportTables.empty().with(spec.ref(), CellValue.of(1)).withTotals(format);
                one.refs()
                        .forEach(ref -> behind.computeIfAbsent(ref, cell -> new ArrayList<>())
                                .add(spec.ref()));
            }
        }
    }

    static SummedCells of(ReportFormat format) {
        return BY_FORMAT.computeIfAbsent(format.id(), id -> new SummedCells(format));
    }

    /** The declared cells that a cell sums, itself where it is declared; in printing order. */
    List<CellRef> behind(CellRef cell) {
        return behind.getOrDefault(cell, List.of());
    }
}
