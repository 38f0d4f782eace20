package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.report.ReportPublished;
import org.yangguang.platform.report.county.PublishedRows;
import org.yangguang.platform.report.form.PublishedCounty;

/** On the real server with real commits: what readers see before and after a report is published. */
@RunningPlatform
class KeptPagesTests {

    private static final int YEAR = 2010;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organs organs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private Browser reader = new Browser(0);

    @BeforeEach
    void somebody_reads() {
        reader = new Browser(port);
        said();
    }

    @AfterEach
    void withdraw() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table county_report disable trigger county_report_stays")
                    .update();
            jdbc.sql("delete from county_report where year = :year")
                    .param("year", YEAR)
                    .update();
            jdbc.sql("alter table county_report enable trigger county_report_stays")
                    .update();
        });
        said();
    }

    @Test
    void a_new_report_is_seen_everywhere_as_soon_as_it_is_committed_and_not_before() {
        assertThat(listed("/reports")).isFalse();
        assertThat(listed("/sitemap.xml")).isFalse();
        assertThat(reader.get("/reports/" + YEAR).statusCode()).isEqualTo(404);

        transaction.executeWithoutResult(status -> PublishedRows.insert(jdbc, organs, PublishedCounty.report(), YEAR));
        assertThat(listed("/reports")).as("the page is kept").isFalse();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ReportPublished(organs.root().id(), YEAR));
            status.setRollbackOnly();
        });
        assertThat(listed("/reports")).as("nothing was published").isFalse();

        transaction.executeWithoutResult(
                status -> events.publishEvent(new ReportPublished(organs.root().id(), YEAR)));
        assertThat(listed("/reports")).isTrue();
        assertThat(listed("/sitemap.xml")).isTrue();
        assertThat(reader.get("/reports/" + YEAR).statusCode()).isEqualTo(200);
        assertThat(reader.get("/api/v1/reports/" + YEAR).statusCode()).isEqualTo(200);
    }

    private void said() {
        events.publishEvent(new ReportPublished(organs.root().id(), YEAR));
    }

    private boolean listed(String page) {
        return reader.get(page).body().contains("/reports/" + YEAR);
    }
}
