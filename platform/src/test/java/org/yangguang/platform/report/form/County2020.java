package org.yangguang.platform.report.form;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;

/** The public figures of a real county's report on 2020, with the contradictions it was published with. */
public final class County2020 {

    public static final ReportFormat FORMAT = ReportFormat.ofYear(2020);

    private County2020() {}

    /** Every cell of the three tables. */
    public static ReportTables tables() {
        ReportTables.Builder builder = ReportTables.builder();
        FORMAT.cells().stream()
                .filter(cell -> cell.ref().table() != ReportTable.TABLE_2)
                .forEach(cell -> builder.set(cell.ref(), 0));
        items(builder, "art20_1", "rules", 0, 0, 0);
        items(builder, "art20_1", "normative_documents", 4, 4, 4);
        items(builder, "art20_5", "administrative_licences", 396, 23, 66620);
        items(builder, "art20_5", "other_outward_services", 273, 112, 770548);
        items(builder, "art20_6", "administrative_penalties", 389, 3862, 135336);
        items(builder, "art20_6", "administrative_coercion", 168, -13, 6746);
        items(builder, "art20_8", "administrative_fees", 20, 5);
        items(builder, "art20_9", "centralised_procurement", 503);
        builder.set(
                new CellRef(ReportTable.TABLE_2, "art20_9/centralised_procurement", "total_amount"),
                CellValue.of(new BigDecimal("6.7328"), "亿元"));
        requests(builder, "received_new", 46, 1, 4, 0, 12, 0, 63);
        requests(builder, "carried_in", 1, 0, 0, 0, 0, 0, 1);
        requests(builder, "disclosed", 24, 0, 4, 0, 4, 0, 32);
        requests(builder, "partial", 5, 1, 0, 0, 2, 0, 8);
        requests(builder, "not_held", 8, 0, 0, 0, 3, 0, 11);
        requests(builder, "needs_creation", 3, 0, 0, 0, 0, 0, 3);
        requests(builder, "petition_complaint", 5, 0, 0, 0, 0, 0, 5);
        requests(builder, "repeated", 1, 0, 0, 0, 0, 0, 1);
        requests(builder, "other_handling", 0, 0, 0, 0, 3, 0, 3);
        requests(builder, "results_total", 46, 1, 4, 0, 12, 0, 63);
        row(builder, FORMAT.layout(ReportTable.TABLE_4).singleBlock(), "litigation_direct", 3, 1, 0, 0, 4);
        return builder.build();
    }

    private static void items(ReportTables.Builder builder, String block, String row, long... counts) {
        row(builder, FORMAT.layout(ReportTable.TABLE_2).findBlock(block).orElseThrow(), row, counts);
    }

    private static void requests(ReportTables.Builder builder, String row, long... counts) {
        row(builder, FORMAT.layout(ReportTable.TABLE_3).singleBlock(), row, counts);
    }

    private static void row(ReportTables.Builder builder, Block block, String row, long... counts) {
        List<Long> figures = java.util.Arrays.stream(counts).boxed().toList();
        builder.setRow(block, block.findRow(row).orElseThrow(), figures);
    }
}
