package org.yangguang.platform.report.county;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.PublishedReport;

/** Reports as if they had been frozen and published in the county, without the deeds that lead there. */
public final class PublishedRows {

    private PublishedRows() {}

    /**
     * Each contradiction counts as explained.
     *
     * @param year may differ from the report's, for a year that nothing else in the run uses
     */
    public static void insert(JdbcClient jdbc, Organs organs, PublishedReport report, int year) {
        var content = new FrozenContent(
                organs.root().code(),
                report.organName(),
                year,
                report.edition(),
                report.correction(),
                report.format(),
                report.tables(),
                report.sections(),
                report.findings().stream()
                        .map(finding -> new FrozenContent.Remark(finding, "统计口径不同"))
                        .toList(),
                Map.of());
        jdbc.sql("insert into county_report (organ_id, year, state, content, hash, frozen_at, published_on)"
                        + " values (:organ, :year, 'PUBLISHED', :content, :hash, now(), :on)")
                .param("organ", organs.root().id().value())
                .param("year", year)
                .param("content", content.canonical())
                .param("hash", report.hash())
                .param("on", report.publishedOn())
                .update();
    }
}
