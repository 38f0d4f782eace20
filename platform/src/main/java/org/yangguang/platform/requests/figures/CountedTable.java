package org.yangguang.platform.requests.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** A table of the annual report as it was counted. */
final class CountedTable {

    private CountedTable() {}

    /** What was counted for an organ in a cell. */
    record Count(OrganId organ, CellRef cell, long number) {}

    /** Whether there is a form for the year. */
    static boolean isReported(int year) {
        return year >= ReportFormat.all().getFirst().firstYear();
    }

    /** The table of each organ that has a count: 0 in every cell that has none; computed cells are left to the form. */
    static Map<OrganId, ReportTables> of(ReportTable table, int year, List<Count> counts) {
        Map<OrganId, Map<CellRef, Long>> byOrgan =
                counts.stream().collect(groupingBy(Count::organ, groupingBy(Count::cell, summingLong(Count::number))));
        Map<OrganId, ReportTables> tables = new HashMap<>();
        byOrgan.forEach((organ, cells) -> {
            ReportTables.Builder filled = ReportTables.builder();
            ReportFormat.ofYear(year).cells().stream()
                    .filter(cell -> cell.ref().table() == table && !cell.computed())
                    .forEach(cell -> filled.set(cell.ref(), CellValue.of(cells.getOrDefault(cell.ref(), 0L))));
            tables.put(organ, filled.build());
        });
        return tables;
    }
}
