package org.yangguang.statute.report;

import java.util.List;

/** The rules that hold within the tables of one report. */
public final class Reconciliation {

    private Reconciliation() {}

    /** All findings in the order of the tables. A rule with an absent cell is not judged. */
    public static List<Finding> check(ReportFormat format, ReportTables tables) {
        return List.of();
    }
}
