package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportTables;

/**
 * A cell whose figure today is not the one that was frozen.
 *
 * @param frozen null where the cell was absent
 * @param now null where the cell is absent
 */
public record Drift(
        CellSpec cell, @Nullable CellValue frozen, @Nullable CellValue now) {

    /** All such cells of a frozen report, in printing order; an absent cell and 0 are no difference. */
    static List<Drift> since(FrozenContent frozen, ReportTables now) {
        List<Drift> drifts = new ArrayList<>();
        for (CellSpec spec : frozen.format().cells()) {
            CellValue before = nonZero(frozen.tables().find(spec.ref()).orElse(null));
            CellValue after = nonZero(now.find(spec.ref()).orElse(null));
            if (!Objects.equals(before, after)) {
                drifts.add(new Drift(spec, before, after));
            }
        }
        return drifts;
    }

    private static @Nullable CellValue nonZero(@Nullable CellValue value) {
        return value != null && value.number().signum() != 0 ? value : null;
    }

    /** As printed at the freeze. */
    public String frozenText() {
        return frozen == null ? "0" : frozen.printed();
    }

    /** As it would be printed today. */
    public String nowText() {
        return now == null ? "0" : now.printed();
    }
}
