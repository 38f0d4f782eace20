package org.yangguang.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.ReportTables;
import org.yangguang.statute.report.Row;

/** A report as an office would write it: title, prose by section, and tables. */
record SampleReport(
        ReportFormat format, int year, String organ, ReportTables tables, Map<Integer, List<String>> prose) {

    String title() {
        return organ + year + "年政府信息公开工作年度报告";
    }

    /** The published figures of a county for 2020, with its contradictions. */
    static SampleReport county2020() {
        ReportFormat format = ReportFormat.ofYear(2020);
        ReportTables.Builder tables = zeros(format);
        set(tables, format, ReportTable.TABLE_2, "art20_1/normative_documents", 4, 4, 4);
        set(tables, format, ReportTable.TABLE_2, "art20_5/administrative_licences", 396, 23, 66620);
        set(tables, format, ReportTable.TABLE_2, "art20_5/other_outward_services", 273, 112, 770548);
        set(tables, format, ReportTable.TABLE_2, "art20_6/administrative_penalties", 389, 3862, 135336);
        set(tables, format, ReportTable.TABLE_2, "art20_6/administrative_coercion", 168, -13, 6746);
        set(tables, format, ReportTable.TABLE_2, "art20_8/administrative_fees", 20, 5);
        set(tables, format, ReportTable.TABLE_2, "art20_9/centralised_procurement", 503);
        tables.set(
                org.yangguang.statute.report.CellRef.parse("table_2/art20_9/centralised_procurement/total_amount"),
                CellValue.of(new BigDecimal("6.7328"), "亿元"));
        set(tables, format, ReportTable.TABLE_3, "received_new", 46, 1, 4, 0, 12, 0, 63);
        set(tables, format, ReportTable.TABLE_3, "carried_in", 1, 0, 0, 0, 0, 0, 1);
        set(tables, format, ReportTable.TABLE_3, "disclosed", 24, 0, 4, 0, 4, 0, 32);
        set(tables, format, ReportTable.TABLE_3, "partial", 5, 1, 0, 0, 2, 0, 8);
        set(tables, format, ReportTable.TABLE_3, "not_held", 8, 0, 0, 0, 3, 0, 11);
        set(tables, format, ReportTable.TABLE_3, "needs_creation", 3, 0, 0, 0, 0, 0, 3);
        set(tables, format, ReportTable.TABLE_3, "petition_complaint", 5, 0, 0, 0, 0, 0, 5);
        set(tables, format, ReportTable.TABLE_3, "repeated", 1, 0, 0, 0, 0, 0, 1);
        set(tables, format, ReportTable.TABLE_3, "other_handling", 0, 0, 0, 0, 3, 0, 3);
        set(tables, format, ReportTable.TABLE_3, "results_total", 46, 1, 4, 0, 12, 0, 63);
        set(tables, format, ReportTable.TABLE_4, "litigation_direct", 3, 1, 0, 0, 4);
        return new SampleReport(
                format,
                2020,
                "沂水县",
                tables.build(),
                Map.of(
                        0,
                        List.of("本报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。"),
                        1,
                        List.of(
                                "（一）主动公开。全年通过政府网站主动公开政府信息33906条，发布微信140期、微博2326条。以县政府、县政府办公室名义印发公文124件，其中主动公开110件，依申请公开11件，不予公开3件。清理规范性文件，继续有效49件、废止7件、拟修改1件。",
                                "编发政府公报6期，刊登文件70余件。全县回应社会关切867次，其中县级以上170次。办理人大代表建议111件、政协委员提案268件。",
                                "（二）政策解读。全年发布各类解读638件，其中为县政府文件起草的解读58件。县政府召开新闻发布会、接受访谈、举办吹风会等3次，全县共举办各类新闻发布活动18次，开展政府开放日活动17次。",
                                "（三）依申请公开。全县新收政府信息公开申请45件，其中县政府及县政府办公室16件，均在法定期限内答复。印制答复文书模板39种。",
                                "（四）监督保障。12345热线受理群众诉求76830件，县长信箱收到来信392件。发出通报13期，点名19个单位，约谈8人，发出整改通知书2份。"),
                        4,
                        List.of("全年未发生因政府信息公开引起的行政复议，行政诉讼4件，结果维持3件、结果纠正1件。"),
                        5,
                        List.of("镇街政务公开工作人员多为兼职，变动频繁。全年召开新闻发布会6次。"),
                        6,
                        List.of("没有其他需要报告的事项。")));
    }

    /** Invented figures of a town for 2023 that agree with each other. */
    static SampleReport town2023() {
        ReportFormat format = ReportFormat.ofYear(2023);
        ReportTables.Builder tables = zeros(format);
        set(tables, format, ReportTable.TABLE_2, "art20_1/normative_documents", 3, 1, 17);
        set(tables, format, ReportTable.TABLE_2, "art20_5/administrative_licences", 1204);
        set(tables, format, ReportTable.TABLE_2, "art20_6/administrative_penalties", 58);
        set(tables, format, ReportTable.TABLE_2, "art20_6/administrative_coercion", 7);
        tables.set(
                org.yangguang.statute.report.CellRef.parse(
                        "table_2/art20_8/administrative_fees/amount_collected_10k_yuan"),
                CellValue.of(new BigDecimal("12.35")));
        set(tables, format, ReportTable.TABLE_3, "received_new", 20, 3, 0, 1, 2, 0);
        set(tables, format, ReportTable.TABLE_3, "carried_in", 2, 0, 0, 0, 0, 1);
        set(tables, format, ReportTable.TABLE_3, "disclosed", 9, 1, 0, 1, 2, 0);
        set(tables, format, ReportTable.TABLE_3, "refused_third_party", 3, 0, 0, 0, 0, 0);
        set(tables, format, ReportTable.TABLE_3, "not_held", 4, 2, 0, 0, 0, 1);
        set(tables, format, ReportTable.TABLE_3, "correction_lapsed", 2, 0, 0, 0, 0, 0);
        set(tables, format, ReportTable.TABLE_3, "other", 1, 0, 0, 0, 0, 0);
        set(tables, format, ReportTable.TABLE_3, "carried_out", 3, 0, 0, 0, 0, 0);
        set(tables, format, ReportTable.TABLE_4, "reconsideration", 1, 0, 1, 1);
        set(tables, format, ReportTable.TABLE_4, "litigation_after_review", 0, 0, 0, 1);
        return new SampleReport(
                format,
                2023,
                "许家湖镇人民政府",
                tables.build().withTotals(format),
                Map.of(
                        0,
                        List.of("本报告由许家湖镇人民政府根据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至2023年12月31日止。"),
                        1,
                        List.of(
                                "（一）主动公开。全年主动公开政府信息312条，制发行政规范性文件3件，废止1件。",
                                "（二）依申请公开。全年新收政府信息公开申请26件，上年结转3件，办结26件，其中予以公开13件、不予公开3件、无法提供7件、其他处理3件，结转下年度3件。"),
                        5,
                        List.of("工作人员更换较多，业务不熟。"),
                        6,
                        List.of("本年度收取信息处理费0元。")));
    }

    private static void set(
            ReportTables.Builder tables, ReportFormat format, ReportTable table, String rowKey, long... counts) {
        for (Block block : format.layout(table).blocks()) {
            for (Row row : block.printedRows()) {
                if (block.rowKey(row).equals(rowKey)) {
                    for (int i = 0; i < counts.length; i++) {
                        tables.set(block.ref(row, block.columns().get(i)), counts[i]);
                    }
                    return;
                }
            }
        }
        throw new IllegalArgumentException(format + " has no row " + rowKey);
    }

    private static ReportTables.Builder zeros(ReportFormat format) {
        ReportTables.Builder tables = ReportTables.builder();
        for (CellSpec cell : format.cells()) {
            tables.set(cell.ref(), 0);
        }
        return tables;
    }
}
