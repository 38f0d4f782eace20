package org.yangguang.platform.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.browser.Inspection;
import org.yangguang.platform.browser.Screen;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.platform.report.form.ReportDocuments;

/** From the clerk's morning page to the citizen's telephone, as people see it. Every page on the way is inspected. */
// A platform of its own, and another one for the next screen: what is published stays published.
@TestPropertySource(properties = "test.data=report-journey")
class ReportJourneyTests extends BrowserTests {

    private static final String ORGAN = "县自然资源和规划局";
    private static final String RETURN = "/workbench/returns/371323-D12/2020";
    private static final String REPORT = "/workbench/reports/2020";

    @DirtiesContext
    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_corrected_return_becomes_a_published_report_that_a_citizen_reads_and_checks(Screen screen) throws Exception {
        clerkCorrectsTheReturn(tab("d12-clerk", screen), screen);
        headConfirms(tab("d12-head", screen), screen);
        Page office = tab(OFFICE, screen);
        officeOpensACell(office, screen);
        officeWritesTheLastSection(office, screen);
        officeExplainsWhatIsLeft(office, screen);
        officeFreezesAndPublishes(office, screen);
        citizenReads(tab(CITIZEN, screen), screen);
        citizenChecks(tab(CITIZEN, screen), screen);
    }

    private static void clerkCorrectsTheReturn(Page page, Screen screen) {
        page.navigate("/workbench");
        look(page, screen, "1-clerk-morning");
        link(page, "改正被退回的2020年度报表").click();
        look(page, screen, "2-clerk-return");
        assertThat(page.locator("main")).containsText("10＋上年结转1＝11");

        assertThat(page.locator("main")).containsText("现在的记录为");
        assertThat(page.locator("[name='table_3/received_new/natural_person']")).hasCount(0);

        Locator licences = page.locator("[name='table_2/art20_5/administrative_licences/decisions']");
        String declared = licences.inputValue();
        licences.fill("十件");
        assertThat(page.locator("#form-findings")).containsText("不是数字");
        assertThat(page.locator("#save-state")).containsText("发现");
        look(page, screen, "3-clerk-live-check");
        licences.fill(declared);
        assertThat(page.locator("#save-state")).hasText("已保存");
        assertThat(page.locator(".yg-form-grid__figure--marked")).hasCount(0);

        button(page, "保存并检查").click();
        assertThat(page.locator("main")).containsText("可以报送");
        look(page, screen, "4-clerk-submission");
        button(page, "提请负责人确认").click();
        assertThat(page.locator("main")).containsText("待负责人确认");
        look(page, screen, "5-clerk-proposed");
    }

    private static void headConfirms(Page page, Screen screen) {
        page.navigate("/workbench");
        look(page, screen, "6-head-morning");
        link(page, "确认2020年度报表").click();
        look(page, screen, "7-head-confirmation");
        button(page, "确认并报送").click();
        assertThat(page.locator("main")).containsText("已报送");
    }

    private static void officeOpensACell(Page page, Screen screen) {
        page.navigate("/workbench");
        look(page, screen, "8-office-morning");
        link(page, "汇总、撰写并公布2020年度报告").click();
        assertThat(page.locator("main")).containsText("71 / 71 家已报送");
        look(page, screen, "9-office-overview");
        link(page, "核对全县汇总表").click();
        look(page, screen, "10-office-tables");
        page.locator("#table_3-received_new-total").click();
        look(page, screen, "11-office-cell");
        link(page, ORGAN).click();
        assertThat(page).hasURL(Pattern.compile(".*" + RETURN + "#table_3-received_new-total"));
        assertThat(page.locator("#table_3-received_new-total-cell")).isInViewport();
        assertThat(page.locator("main")).containsText("依申请公开登记台账");
    }

    private static void officeWritesTheLastSection(Page page, Screen screen) {
        page.navigate(REPORT + "/findings");
        look(page, screen, "12-office-findings");
        link(page, "去改正文").click();
        look(page, screen, "13-office-section");
        Locator text = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("正文"));
        text.click();
        page.keyboard().insertText("全年新收政府信息公开申请");
        page.locator("summary:has-text('收到和处理政府信息公开申请情况')").click();
        page.locator("[data-token='{{table_3/received_new/total}}']").click();
        page.keyboard().insertText("件。县政府召开新闻发布会、接受访谈、吹风会等3次，全年召开新闻发布会6次。");
        button(page, "保存").click();
        assertThat(page.locator("main")).containsText("全年新收政府信息公开申请62件。");
        assertThat(page.locator(".yg-prose .yg-chip-figure")).hasText("62");
        look(page, screen, "14-office-section-saved");
    }

    private static void officeExplainsWhatIsLeft(Page page, Screen screen) {
        page.navigate(REPORT + "/findings");
        Locator waiting = page.locator(".yg-return-explain:has-text('待说明')");
        look(page, screen, "15-office-explaining");
        assertThat(waiting).hasCount(1);
        waiting.locator("textarea").fill("前一个数是县政府召开的，后一个数是全县召开的。");
        waiting.locator("button").click();
        assertThat(waiting).hasCount(0);
        look(page, screen, "16-office-explained");
    }

    private static void officeFreezesAndPublishes(Page page, Screen screen) {
        page.navigate(REPORT + "/preview");
        look(page, screen, "17-office-preview");
        page.navigate(REPORT + "/freeze");
        look(page, screen, "18-office-freeze");
        button(page, "定稿").click();
        assertThat(page.locator(".yg-report-hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
        look(page, screen, "19-office-frozen");
        link(page, "去公布").click();
        look(page, screen, "20-office-publication");
        button(page, "公布2020年度报告").click();
        assertThat(page.locator("main")).containsText("2020年度报告已公布");
        look(page, screen, "21-office-published");
    }

    private static void citizenReads(Page page, Screen screen) throws IOException {
        page.navigate("/reports");
        look(page, screen, "22-citizen-reports");
        link(page, "2020年政府信息公开工作年度报告").click();
        look(page, screen, "23-citizen-report");
        assertThat(page.locator("main")).containsText("全年新收政府信息公开申请62件");
        assertThat(page.locator(".yg-bars").first()).isVisible();
        try (var word =
                new XWPFDocument(Files.newInputStream(download(page, "下载Word文件").path()))) {
            assertThat(word.getTables()).hasSize(3);
        }
        try (var pdf = Loader.loadPDF(download(page, "下载PDF文件").path().toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    private static void citizenChecks(Page page, Screen screen) {
        page.navigate("/report-check");
        look(page, screen, "24-citizen-check");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "沂水县2020年.docx",
                        "application/octet-stream",
                        new ReportDocuments().word(PublishedCounty.report())));
        button(page, "开始检查").click();
        assertThat(page.locator(".yg-checked__sum")).containsText("发现 2 处错误，2 处需要核实");
        look(page, screen, "25-citizen-checked");
        assertThat(page.locator(".yg-form-finding__equation").allInnerTexts())
                .isEqualTo(List.of("47 ≠ 46", "64 ≠ 63", "45 ≠ 63", "3 ≠ 6"));
    }

    private static Download download(Page page, String label) {
        return page.waitForDownload(() -> link(page, label).click());
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    private static Locator button(Page page, String label) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void look(Page page, Screen screen, String name) {
        Inspection.of(page, "journey-" + screen.width() + "-" + name).holdsUp();
    }
}
