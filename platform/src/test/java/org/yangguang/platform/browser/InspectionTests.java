package org.yangguang.platform.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTests {

    @ParameterizedTest
    @CsvSource({
        "a field without a label, <input type=text>, label",
        "grey on white, <p style='color: #aaa'>看不清的字</p>, color-contrast",
        "a target too small to hit, <p><a href=/a style='display:block;width:8px;height:8px;overflow:hidden'>一</a><a href=/b style='display:block;width:8px;height:8px;overflow:hidden'>二</a></p>, target-size",
        "wider than the screen, <p style='width: 2000px'>宽</p>, wider than the screen",
        "a focus that nobody sees, <a href=/a style='outline: none'>去别处</a>, has the focus"
    })
    void a_page_with_a_barrier_does_not_hold_up(String barrier, String html, String finding) {
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = context.newPage();
            page.setContent("""
                    <!doctype html><html lang="zh"><head><title>页面</title>
                    <style>:focus { outline: 3px solid blue }</style></head>
                    <body><main><h1>页面</h1>%s</main></body></html>
                    """.formatted(html));
            Inspection inspection = Inspection.of(page, "barrier");
            assertThatThrownBy(inspection::holdsUp).as(barrier).hasMessageContaining(finding);
        }
    }
}
