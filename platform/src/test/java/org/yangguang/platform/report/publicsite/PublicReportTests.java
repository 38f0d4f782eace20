package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.PublicPageCache;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.county.PublishedRows;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.reader.ReportReader;

@RunningPlatform
@Transactional
class PublicReportTests {

    private static final int YEAR = 2009;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organs organs;

    @Autowired
    PublicPageCache cache;

    private final PublishedReport report = PublishedCounty.report();

    @BeforeEach
    void publish() {
        // No commit follows, so nobody else drops what earlier tests left; and nothing of ours may stay either.
        cache.drop("/");
        PublishedRows.insert(jdbc, organs, report, YEAR);
    }

    @AfterEach
    void forget() {
        cache.drop("/");
    }

    @Test
    void the_page_is_the_report_with_its_marks_tables_and_findings() throws Exception {
        Document page = open("/reports/" + YEAR);
        assertThat(page.select("h2[id^=section-]").eachText())
                .startsWith("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况");
        assertThat(page.select(".yg-document table.yg-form-grid")).hasSize(3);
        assertThat(page.expectFirst("#table_3-received_new-total").text()).isEqualTo("63");
        assertThat(page.select(".yg-form-finding").eachText()).anyMatch(text -> text.contains("统计口径不同"));
        assertThat(page.expectFirst(".yg-hash").text()).isEqualTo(report.hash());
        assertThat(page.expectFirst("meta[name=ArticleTitle]").attr("content")).contains("年度报告");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void charts_set_earlier_years_beside_the_year_and_never_later_ones() throws Exception {
        PublishedRows.insert(jdbc, organs, PublishedCounty.report(), YEAR - 1);
        assertThat(yearsOfChart(YEAR)).containsExactly("项目", YEAR + "年", YEAR - 1 + "年");
        assertThat(yearsOfChart(YEAR - 1)).containsExactly("项目", YEAR - 1 + "年");
    }

    @Test
    void the_list_leads_to_the_report_and_its_files() throws Exception {
        assertThat(open("/reports").select("main a").eachAttr("href"))
                .contains("/reports/2009", "/reports/2009/report.docx", "/reports/2009/report.pdf");
    }

    @Test
    void the_files_carry_the_title_and_read_back() throws Exception {
        for (String ending : new String[] {".docx", ".pdf"}) {
            byte[] file = web.perform(get("/reports/2009/report" + ending))
                    .andExpect(status().isOk())
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    Matchers.containsString(URLEncoder.encode("政府信息公开工作年度报告", StandardCharsets.UTF_8))))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new ReportReader().read("", file).tables()).isEqualTo(report.tables());
        }
    }

    @Test
    void a_program_gets_tables_findings_and_hash_and_asks_again_cheaply() throws Exception {
        web.perform(get("/api/v1/reports/2009"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + report.hash() + "\""))
                .andExpect(header().exists("Last-Modified"))
                .andExpect(jsonPath("$.table_3.received_new.total").value(63))
                .andExpect(jsonPath("$.table_2.art20_9.centralised_procurement.total_amount")
                        .value("6.7328亿元"))
                .andExpect(jsonPath("$.hash").value(report.hash()))
                .andExpect(jsonPath("$.findings[0].rule").value("R1"))
                .andExpect(jsonPath("$.findings[0].left").value(47))
                .andExpect(jsonPath("$.findings[0].right").value(46));
        web.perform(get("/api/v1/reports/2009").header("If-None-Match", "\"" + report.hash() + "\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void a_year_without_a_report_is_not_found() throws Exception {
        for (String address : new String[] {"/reports/2008", "/reports/2008/report.pdf", "/api/v1/reports/2008"}) {
            web.perform(get(address)).andExpect(status().isNotFound());
        }
    }

    private List<String> yearsOfChart(int year) throws Exception {
        return open("/reports/" + year)
                .expectFirst(".yg-bars")
                .select("thead th")
                .eachText();
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
