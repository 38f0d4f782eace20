package org.yangguang.statute.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rule R6: every cell of a county's report is the sum over its reporting organs. */
public final class RollUp {

    private RollUp() {}

    /**
     * The cells of the county's tables that differ from the sum of the returns, in the order of the form. A cell that
     * the county or every organ leaves out is not judged. Amounts of money are compared whatever their units.
     */
    public static List<Finding> check(ReportFormat format, ReportTables county, Collection<ReportTables> returns) {
        ReportTables sum = ReportTables.sum(returns);
        List<Finding> findings = new ArrayList<>();
        for (CellSpec spec : format.cells()) {
            CellRef ref = spec.ref();
            CellValue printed = county.find(ref).orElse(null);
            CellValue summed = sum.find(ref).orElse(null);
            if (printed == null || summed == null) {
                continue;
            }
            CellValue difference = printed.minus(summed);
            if (difference.number().signum() != 0) {
                String message = Labels.of(format, ref) + "：" + returns.size() + "个单位合计" + summed.printed() + "，汇总表填"
                        + printed.printed() + "，相差"
                        + new CellValue(difference.number().abs(), difference.unit()).printed();
                findings.add(new Finding(
                        "R6",
                        ref.table(),
                        ref.row(),
                        ref.column(),
                        printed.number(),
                        summed.number(),
                        Severity.ERROR,
                        message,
                        null,
                        List.of(ref)));
            }
        }
        return List.copyOf(findings);
    }
}
