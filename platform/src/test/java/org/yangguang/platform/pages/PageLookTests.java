package org.yangguang.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.browser.BrowserTests;

class PageLookTests extends BrowserTests {

    @ParameterizedTest
    @CsvSource({
        "form, /gallery/form",
        "list, /gallery/list?state=late",
        "patterns, /gallery/patterns",
        "home, /",
        "sitemap, /sitemap",
        "not-found, /no/such/page"
    })
    void every_page_holds_up_for_everyone(String name, String path) {
        inspect(name, CITIZEN, path);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in, '', /workbench/sign-in",
        "morning-office, office, /workbench",
        "morning-clerk, d33-clerk, /workbench"
    })
    void every_page_of_the_staff_holds_up_for_everyone(String name, String account, String path) {
        inspect(name, account, path);
    }

    @Test
    void the_switch_of_elder_mode_enlarges_the_type_shows_the_phone_and_drops_what_is_secondary() {
        Page page = open(CITIZEN, "/gallery/patterns");
        assertThat(page.locator("aside").count()).isEqualTo(1);

        page.click("text=长者模式");

        assertThat(page.url()).endsWith("/gallery/patterns");
        assertThat(page.evaluate("() => getComputedStyle(document.body).fontSize"))
                .isEqualTo("22px");
        assertThat(page.locator("header").textContent()).contains("咨询电话");
        assertThat(page.locator("aside").count()).isZero();

        page.click("text=退出长者模式");
        assertThat(page.evaluate("() => getComputedStyle(document.body).fontSize"))
                .isEqualTo("18px");
    }

    @Test
    void the_error_summary_has_the_focus_and_leads_to_each_field() {
        Page page = open(CITIZEN, "/gallery/form");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("errors");
        assertThat(page.title()).startsWith("有错误：");

        page.click("text=请选择获取方式 >> nth=0");

        assertThat(page.evaluate("() => document.querySelector(':target').type"))
                .isEqualTo("radio");
        assertThat(page.inputValue("#id")).as("what was typed is kept").isEqualTo("37132319900101123");
    }

    @Test
    void j_and_k_move_along_the_rows_of_a_list() {
        Page page = open(CITIZEN, "/gallery/list");
        page.focus(".yg-scroll");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("县自然资源和规划局");
        page.keyboard().press("k");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("县教育和体育局");
    }

    @Test
    void a_page_asks_no_other_host_for_anything() {
        Page page = tab();
        page.onRequest(request -> assertThat(request.url()).startsWith(address("/")));
        page.navigate("/gallery/patterns");
        assertThat(page.title()).contains("常用样式");
    }
}
