package org.yangguang.statute.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Invented reports whose tables agree with themselves; the texts of {@code told.txt} belong to them. */
record ToldFigures(String organ, int year, ReportTables tables) {

    private static final Map<String, ToldFigures> ALL = Map.of(
            "county2022", of("青河县人民政府", 2022, ToldFigures::county2022),
            "bureau2021", of("青河县自然资源局", 2021, ToldFigures::bureau2021),
            "town2023", of("白石镇人民政府", 2023, builder -> {}),
            "county2020", of("沂水县人民政府", 2020, builder -> builder.add(CountyReport.reconciled())));

    static ToldFigures named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static ToldFigures of(String organ, int year, Consumer<ReportTables.Builder> filling) {
        ReportFormat format = ReportFormat.ofYear(year);
        ReportTables.Builder builder = ReportTables.builder();
        format.cells().forEach(cell -> builder.set(cell.ref(), 0));
        filling.accept(builder);
        ReportTables tables = year < 2021 ? builder.build() : builder.build().withTotals(format);
        return new ToldFigures(organ, year, tables);
    }

    AnnualReport with(String... paragraphs) {
        return new AnnualReport(ReportFormat.ofYear(year), year, organ, tables, Arrays.asList(paragraphs));
    }

    private static void county2022(ReportTables.Builder builder) {
        row(builder, "table_2/art20_1/normative_documents", 12, 5, 86);
        row(builder, "table_2/art20_5/administrative_licences", 45210);
        row(builder, "table_2/art20_6/administrative_penalties", 8123);
        row(builder, "table_2/art20_6/administrative_coercion", 317);
        builder.set(
                CellRef.parse("table_2/art20_8/administrative_fees/amount_collected_10k_yuan"),
                CellValue.of(new BigDecimal("2356.78")));
        row(builder, "table_3/received_new", 103, 6, 2, 1, 8, 3);
        row(builder, "table_3/carried_in", 4, 1);
        row(builder, "table_3/disclosed", 48, 3, 1, 1, 4, 1);
        row(builder, "table_3/partial", 12, 1, 0, 0, 1);
        row(builder, "table_3/refused_third_party", 4, 0, 0, 0, 1);
        row(builder, "table_3/refused_internal_affairs", 2);
        row(builder, "table_3/refused_process", 3);
        row(builder, "table_3/refused_enforcement_file", 1);
        row(builder, "table_3/refused_query_matter", 2);
        row(builder, "table_3/not_held", 14, 2, 1, 0, 1, 1);
        row(builder, "table_3/needs_creation", 3, 0, 0, 0, 1);
        row(builder, "table_3/still_unclear", 2);
        row(builder, "table_3/petition_complaint", 3);
        row(builder, "table_3/repeated", 2);
        row(builder, "table_3/reconfirm", 1);
        row(builder, "table_3/correction_lapsed", 1);
        row(builder, "table_3/other", 2, 0, 0, 0, 0, 1);
        row(builder, "table_3/carried_out", 7, 1);
        row(builder, "table_4/reconsideration", 6, 2, 1, 3);
        row(builder, "table_4/litigation_direct", 1, 0, 0, 1);
        row(builder, "table_4/litigation_after_review", 2, 1, 0, 1);
    }

    private static void bureau2021(ReportTables.Builder builder) {
        row(builder, "table_2/art20_1/normative_documents", 1, 0, 6);
        row(builder, "table_2/art20_5/administrative_licences", 1560);
        row(builder, "table_2/art20_6/administrative_penalties", 42);
        row(builder, "table_3/received_new", 20, 0, 0, 0, 3);
        row(builder, "table_3/disclosed", 10, 0, 0, 0, 1);
        row(builder, "table_3/partial", 3);
        row(builder, "table_3/refused_process", 1);
        row(builder, "table_3/not_held", 4, 0, 0, 0, 2);
        row(builder, "table_3/petition_complaint", 2);
        row(builder, "table_4/reconsideration", 2);
    }

    private static void row(ReportTables.Builder builder, String address, long... counts) {
        ReportTable table = ReportTable.findByKey(address.substring(0, 7)).orElseThrow();
        ReportFormat format = ReportFormat.ofYear(2021);
        for (Block block : format.layout(table).blocks()) {
            for (Row row : block.printedRows()) {
                if (block.rowKey(row).equals(address.substring(8))) {
                    builder.setRow(block, row, Arrays.stream(counts).boxed().toList());
                    return;
                }
            }
        }
        throw new IllegalArgumentException(address);
    }
}
