package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The tables that a county published on 2020, with its contradictions, and a consistent version of them. */
final class CountyReport {

    static final ReportFormat FORMAT = ReportFormat.ofYear(2020);

    private static final Map<String, List<Long>> REQUESTS = Map.of(
            "received_new", List.of(46L, 1L, 4L, 0L, 12L, 0L, 63L),
            "carried_in", List.of(1L, 0L, 0L, 0L, 0L, 0L, 1L),
            "disclosed", List.of(24L, 0L, 4L, 0L, 4L, 0L, 32L),
            "partial", List.of(5L, 1L, 0L, 0L, 2L, 0L, 8L),
            "not_held", List.of(8L, 0L, 0L, 0L, 3L, 0L, 11L),
            "needs_creation", List.of(3L, 0L, 0L, 0L, 0L, 0L, 3L),
            "petition_complaint", List.of(5L, 0L, 0L, 0L, 0L, 0L, 5L),
            "repeated", List.of(1L, 0L, 0L, 0L, 0L, 0L, 1L),
            "other_handling", List.of(0L, 0L, 0L, 0L, 3L, 0L, 3L),
            "results_total", List.of(46L, 1L, 4L, 0L, 12L, 0L, 63L));

    private CountyReport() {}

    static ReportTables asPublished() {
        ReportTables.Builder builder = ReportTables.builder();
        row(builder, "table_2/art20_1/rules", 0, 0, 0);
        row(builder, "table_2/art20_1/normative_documents", 4, 4, 4);
        row(builder, "table_2/art20_5/administrative_licences", 396, 23, 66620);
        row(builder, "table_2/art20_5/other_outward_services", 273, 112, 770548);
        row(builder, "table_2/art20_6/administrative_penalties", 389, 3862, 135336);
        row(builder, "table_2/art20_6/administrative_coercion", 168, -13, 6746);
        row(builder, "table_2/art20_8/administrative_fees", 20, 5);
        row(builder, "table_2/art20_9/centralised_procurement", 503);
        builder.set(
                CellRef.parse("table_2/art20_9/centralised_procurement/total_amount"),
                CellValue.of(new BigDecimal("6.7328"), "亿元"));
        Block requests = FORMAT.layout(ReportTable.TABLE_3).singleBlock();
        for (Row row : requests.printedRows()) {
            builder.setRow(requests, row, REQUESTS.getOrDefault(row.key(), List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L)));
        }
        row(builder, "table_4/reconsideration", 0, 0, 0, 0, 0);
        row(builder, "table_4/litigation_direct", 3, 1, 0, 0, 4);
        row(builder, "table_4/litigation_after_review", 0, 0, 0, 0, 0);
        return builder.build();
    }

    /** As published, with the request carried in counted among those carried out. */
    static ReportTables reconciled() {
        return asPublished()
                .with(CellRef.parse("table_3/carried_out/natural_person"), CellValue.of(1))
                .with(CellRef.parse("table_3/carried_out/total"), CellValue.of(1));
    }

    private static void row(ReportTables.Builder builder, String address, long... counts) {
        ReportTable table = ReportTable.findByKey(address.substring(0, 7)).orElseThrow();
        String rowKey = address.substring(8);
        for (Block block : FORMAT.layout(table).blocks()) {
            for (Row row : block.printedRows()) {
                if (block.rowKey(row).equals(rowKey)) {
                    builder.setRow(
                            block, row, java.util.Arrays.stream(counts).boxed().toList());
                    return;
                }
            }
        }
        throw new IllegalArgumentException(address);
    }
}
