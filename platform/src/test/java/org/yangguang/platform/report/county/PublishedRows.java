package org.yangguang.platform.report.publicsite;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.statute.report.CellValue;

/** Puts a published edition into the database as freezing and publishing leave it, without the months between. */
final class PublishedRows {

    private PublishedRows() {}

    /** @param year may differ from the report's, for a year that nothing else in the run uses */
    static void insert(JdbcClient jdbc, Organs organs, PublishedReport report, int year) {
        List<String> lines = new ArrayList<>(List.of(
                "yangguang-annual-report\t1",
                "organ\t" + organs.root().code() + "\t" + report.organName(),
                "year\t" + year,
                "edition\t" + report.edition() + "\t" + report.correction(),
                "format\t" + report.format().id()));
        report.tables().asMap().forEach((ref, value) -> lines.add(cell(ref.toString(), value)));
        report.sections().forEach(section -> {
            lines.add("section\t" + section.no() + "\t" + section.heading());
            section.paragraphs().forEach(paragraph -> lines.add("paragraph\t" + paragraph));
        });
        report.findings()
                .forEach(finding -> lines.add(String.join(
                        "\t",
                        "remark",
                        finding.rule(),
                        finding.severity().name(),
                        String.join(
                                ",",
                                finding.cells().stream().map(Object::toString).toList()),
                        finding.message(),
                        "统计口径不同")));
        jdbc.sql("insert into county_report (organ_id, year, state, content, hash, frozen_at, published_on)"
                        + " values (:organ, :year, 'PUBLISHED', :content, :hash, now(), :on)")
                .param("organ", organs.root().id().value())
                .param("year", year)
                .param("content", String.join("\n", lines) + "\n")
                .param("hash", report.hash())
                .param("on", report.publishedOn())
                .update();
    }

    private static String cell(String ref, CellValue value) {
        return String.join("\t", "cell", ref, value.number().toPlainString(), value.unit() == null ? "" : value.unit());
    }
}
