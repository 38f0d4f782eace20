package org.yangguang.platform.report;

import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** What an empty cell means: whoever submits a return without a figure in a cell declares that nothing happened. */
public final class DeclaredZeros {

    private DeclaredZeros() {}

    /** The tables with 0 in every cell that is absent, and with totals. */
    public static ReportTables fill(ReportFormat format, ReportTables tables) {
        ReportTables.Builder filled = builder(format);
        tables.asMap().forEach(filled::set);
        return filled.build().withTotals(format);
    }

    /** 0 in every cell, to be added to. */
    public static ReportTables.Builder builder(ReportFormat format) {
        ReportTables.Builder zeros = ReportTables.builder();
        format.cells().stream().map(CellSpec::ref).forEach(ref -> zeros.set(ref, 0));
        return zeros;
    }
}
