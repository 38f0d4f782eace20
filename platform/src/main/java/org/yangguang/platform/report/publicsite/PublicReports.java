package org.yangguang.platform.report.publicsite;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.pages.PublicPages;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.PublishedReports;
import org.yangguang.platform.report.form.ReportTitle;

/** What the reports have on the public site, and who may open it: everyone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckLimits.class)
class PublicReports {

    @Bean
    AddressRules publicReportAddresses() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/reports"),
                AddressRule.everyone(GET, "/reports/{year}"),
                AddressRule.everyone(GET, "/reports/{year}/report.docx"),
                AddressRule.everyone(GET, "/reports/{year}/report.pdf"),
                AddressRule.everyone(GET, "/report-check"),
                AddressRule.everyone(POST, "/report-check"),
                AddressRule.everyone(POST, "/report-check/remarks"),
                AddressRule.everyone(GET, "/api/v1/reports/{year}"),
                AddressRule.everyone(POST, "/api/v1/report-check"));
    }

    @Bean
    PublicPages keptReportList() {
        return PublicPages.of("/reports");
    }

    @Bean
    PublicPages keptReports() {
        return PublicPages.of("/reports/{year}");
    }

    @Bean
    PublicPages keptCheckForm() {
        return PublicPages.of("/report-check");
    }

    @Bean
    SiteSection reportSection(PublishedReports reports) {
        return new SiteSection() {
            @Override
            public List<SiteLink> links() {
                return List.of(
                        new SiteLink("年度报告", "历年政府信息公开工作年度报告，表格数据可以逐年对照。", "/reports", 40, true),
                        new SiteLink("年报检查", "上传任何一份年度报告，立即检查表格和文字是否自相矛盾。", "/report-check", 45, true));
            }

            @Override
            public List<SiteLink> things() {
                return reports.list().stream().map(PublicReports::link).toList();
            }
        };
    }

    private static SiteLink link(PublishedReport report) {
        return new SiteLink(ReportTitle.of(report), "", "/reports/" + report.year(), 0, false);
    }
}
