package org.yangguang.platform.report.publicsite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.browser.Inspection;
import org.yangguang.platform.browser.Screen;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.platform.report.form.ReportDocuments;

class ReportPagesTests extends BrowserTests {

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/reports/2019", "/report-check"})
    void the_public_pages_of_reports_hold_up(String address) {
        inspect("public" + address.replace('/', '-'), CITIZEN, address);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_citizen_drops_a_report_and_takes_the_remarks_away(Screen screen) throws Exception {
        Page page = tab(CITIZEN, screen);
        page.navigate("/report-check");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "沂水县2020.docx",
                        "application/octet-stream",
                        new ReportDocuments().word(PublishedCounty.report())));
        page.click("text=开始检查");
        assertThat(page.locator(".yg-checked__sum")).containsText("处错误");
        assertThat(page.locator(".yg-form-finding__equation").first()).hasText("47 ≠ 46");
        Inspection.of(page, "report-checked-" + screen.width()).holdsUp();

        page.locator("#report-1-table_3-received_new-natural_person-cell .yg-form-grid__mark")
                .click();
        assertThat(page.locator("#report-1-finding-1")).isInViewport();

        Download remarks = page.waitForDownload(() -> page.click("text=下载检查意见"));
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(remarks.path()))) {
            assertThat(word.getTables()).hasSize(3);
        }
    }
}
