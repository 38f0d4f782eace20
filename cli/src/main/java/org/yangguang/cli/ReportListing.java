package org.yangguang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yangguang.reader.CheckedFile;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.Block;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.Column;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.ReportTable;
import org.yangguang.statute.report.Row;
import org.yangguang.statute.report.Severity;

/** The answers of {@code report} for people. */
final class ReportListing {
    private static final String NOT_FOUND = "?";

    private ReportListing() {}

    /** Each row of the form with its figures; a question mark where a figure was not found. */
    static List<String> extracted(AnnualReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(report));
        for (ReportTable table : ReportTable.values()) {
            lines.add("");
            lines.add(table.label());
            for (Block block : report.format().layout(table).blocks()) {
                lines.add("  " + block.columns().stream().map(Column::label).collect(Collectors.joining(" | ")));
                for (Row row : block.printedRows()) {
                    lines.add("  " + row.label() + "：" + figures(report, block, row));
                }
            }
        }
        addNotChecked(report.unread(), lines);
        return lines;
    }

    private static String figures(AnnualReport report, Block block, Row row) {
        return block.columns().stream()
                .map(column -> report.tables()
                        .find(block.ref(row, column))
                        .map(CellValue::printed)
                        .orElse(NOT_FOUND))
                .collect(Collectors.joining(" | "));
    }

    /** Each file with its contradictions and with what could not be checked. */
    static List<String> checked(List<CheckedFile> files) {
        List<String> lines = new ArrayList<>();
        for (CheckedFile file : files) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(file.file() + "：" + heading(file.report()));
            List<Finding> findings = file.result().findings();
            lines.add(findings.isEmpty() ? "没有发现矛盾。" : "发现%d处矛盾：".formatted(findings.size()));
            for (Finding finding : findings) {
                String kind = finding.severity() == Severity.ERROR ? "错误" : "提示";
                lines.add("  [%s %s] %s".formatted(kind, finding.rule(), finding.message()));
                if (finding.quote() != null) {
                    lines.add("      原文：" + finding.quote());
                }
            }
            addNotChecked(file.result().notChecked(), lines);
        }
        return lines;
    }

    private static void addNotChecked(List<String> sentences, List<String> lines) {
        if (!sentences.isEmpty()) {
            lines.add("未核对（看不懂或没有找到）：");
            sentences.forEach(sentence -> lines.add("  " + sentence));
        }
    }

    private static String heading(AnnualReport report) {
        return "%s %d年（%s）"
                .formatted(
                        Objects.requireNonNullElse(report.organ(), "机关不详"),
                        report.year(),
                        report.format().id());
    }
}
