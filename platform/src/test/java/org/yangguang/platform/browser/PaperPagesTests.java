package org.yangguang.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on which an organ keeps its templates and what its documents say of it. */
class PaperPagesTests extends BrowserTests {

    private static final String ORGAN = "/workbench/requests/371323-D33";

    @ParameterizedTest
    @CsvSource({
        "templates,        d33-head,  /templates",
        "template-partial, office,    /templates/33",
        "template-form,    d33-clerk, /templates/1",
        "paper-settings,   d33-head,  /paper-settings"
    })
    void a_page_of_documents_holds_up(String name, String account, String path) {
        inspect("papers-" + name, account, ORGAN + path);
    }

    @Test
    void what_is_wrong_with_a_template_is_told_at_its_field() {
        Page page = tab("d33-head", Screen.PHONE);
        page.navigate(ORGAN + "/templates/30");
        page.setInputFiles(
                "[name=file]",
                new FilePayload("模板.docx", "application/octet-stream", "不是 Word".getBytes(StandardCharsets.UTF_8)));
        page.click("main form[enctype] button[type=submit]");
        assertThat(page.locator(".yg-errors")).containsText("这不是 Word 文档");
        assertThat(page.locator(".yg-errors")).containsText("请填写修改说明");
        Inspection.of(page, "papers-template-refused").holdsUp();
    }
}
