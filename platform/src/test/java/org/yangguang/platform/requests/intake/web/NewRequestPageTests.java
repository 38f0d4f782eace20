package org.yangguang.platform.requests.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.browser.Inspection;
import org.yangguang.platform.browser.Screen;

/** A citizen's way from the first page to the receipt, and the office's register, in a browser. */
class NewRequestPageTests extends BrowserTests {

    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        0,
        0,
        0,
        0
    };

    private static void go(Page page) {
        page.locator("#question button:has-text('保存并继续')").click();
    }

    private static void holdsUp(Page page, String name, Screen screen) {
        Inspection.of(page, "request-" + name + "-" + screen.width()).holdsUp();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_request_is_sent_and_the_receipt_says_by_when_it_is_answered(Screen screen) {
        Page page = tab(CITIZEN, screen);
        page.navigate("/requests/new");
        holdsUp(page, "start", screen);
        page.click("text=开始填写");

        page.fill("#information", "许家湖镇2024年农村道路养护经费的使用情况");
        page.waitForSelector("[data-kept]:has-text('已保存')");
        holdsUp(page, "information", screen);
        // The connection is lost and the browser closed: what was typed is still there.
        Page again = page.context().newPage();
        again.navigate("/requests/new/information");
        assertThat(again.inputValue("#information")).isEqualTo("许家湖镇2024年农村道路养护经费的使用情况");
        again.close();
        go(page);

        if (page.url().contains("already-public")) {
            holdsUp(page, "already-public", screen);
            page.click("text=继续申请");
        }
        page.waitForURL(Pattern.compile("organ$"));
        holdsUp(page, "organ", screen);
        page.selectOption("#organ", "371323-D14");
        go(page);

        page.waitForURL(Pattern.compile("applicant$"));
        go(page);
        assertThat(page.locator("#errors li").count()).isEqualTo(2);
        holdsUp(page, "applicant", screen);
        page.check("input[name=kind][value=NATURAL_PERSON]");
        page.fill("#name", "秦晓燕");
        go(page);

        page.waitForURL(Pattern.compile("identity$"));
        page.check("input[name=id_type][value=RESIDENT_ID]");
        page.fill("#id_number", "11010519491231002X");
        page.setInputFiles("#proof", new FilePayload("身份证.png", "image/png", PNG));
        holdsUp(page, "identity", screen);
        go(page);

        page.waitForURL(Pattern.compile("delivery$"));
        page.check("input[name=form][value=PAPER]");
        page.check("input[name=delivery][value=POST]");
        holdsUp(page, "delivery", screen);
        go(page);

        page.waitForURL(Pattern.compile("contact$"));
        page.fill("#phone", "13905391234");
        page.fill("#address", "沂水县长安路100号");
        holdsUp(page, "contact", screen);
        go(page);

        page.waitForURL(Pattern.compile("check$"));
        holdsUp(page, "check", screen);
        page.click("text=提交申请");
        page.waitForURL(Pattern.compile("confirmation$"));
        assertThat(page.textContent("main")).contains("登记编号", "371323-D14-", "查询码", "最迟应当在");
        holdsUp(page, "confirmation", screen);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void the_register_of_an_office_holds_up(Screen screen) {
        Page page = tab(CLERK, screen);
        page.navigate("/workbench/requests/371323-D33/register");
        page.click("main button:has-text('登记')");
        page.waitForSelector("#errors");
        holdsUp(page, "register", screen);
    }
}
