package org.yangguang.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that staff open, as those see it who open it. */
class StaffPagesTests extends BrowserTests {

    @ParameterizedTest
    @CsvSource({
        "clerk-morning,        d12-clerk, /workbench",
        "clerk-years,          d12-clerk, /workbench/returns/371323-D12",
        "clerk-sent-back,      d12-clerk, /workbench/returns/371323-D12/2020",
        "clerk-to-correct,     d12-clerk, /workbench/returns/371323-D12/2020/submission",
        "clerk-blank,          d33-clerk, /workbench/returns/371323-D33/2025",
        "clerk-blank-check,    d33-clerk, /workbench/returns/371323-D33/2025/submission",
        "clerk-submitted,      d33-clerk, /workbench/returns/371323-D33/2020/submission",
        "head-morning,         d33-head,  /workbench",
        "head-submitted,       d33-head,  /workbench/returns/371323-D33/2020",
        "office-years,         office,    /workbench/reports",
        "office-overview,      office,    /workbench/reports/2020",
        "office-organ,         office,    /workbench/returns/371323-D33/2020/submission",
        "office-tables,        office,    /workbench/reports/2020/tables",
        "office-cell,          office,    /workbench/reports/2020/cells/table_3/received_new/total",
        "office-empty-cell,    office,    /workbench/reports/2020/cells/table_3/refused_state_secret/total",
        "office-findings,      office,    /workbench/reports/2020/findings",
        "office-section,       office,    /workbench/reports/2020/sections/1",
        "office-table-section, office,    /workbench/reports/2020/sections/3",
        "office-elsewhere,     office,    /workbench/reports/2020/published-elsewhere",
        "office-obstacles,     office,    /workbench/reports/2020/freeze",
        "office-not-frozen,    office,    /workbench/reports/2020/publication",
        "office-2019,          office,    /workbench/reports/2019",
        "office-2019-frozen,   office,    /workbench/reports/2019/freeze",
        "office-2019-editions, office,    /workbench/reports/2019/publication",
        "office-users,         office,    /workbench/users",
        "office-user,          office,    /workbench/users/9",
        "office-new-user,      office,    /workbench/users/new",
        "leader-morning,       leader,    /workbench",
        "leader-overview,      leader,    /workbench/reports/2020",
        "leader-findings,      leader,    /workbench/reports/2020/findings",
        "leader-section,       leader,    /workbench/reports/2020/sections/5",
        "leader-obstacles,     leader,    /workbench/reports/2020/freeze",
        "leader-elsewhere,     leader,    /workbench/reports/2020/published-elsewhere",
        "administrator-users,  administrator, /workbench/users",
        "auditor-user,         auditor,   /workbench/users/9",
        "password,             d33-clerk, /workbench/password",
        "sign-in,              '',        /workbench/sign-in",
        "signed-out,           '',        /workbench/sign-in?out",
        "forbidden,            d33-clerk, /workbench/reports/2020",
        "not-found,            office,    /workbench/reports/1999"
    })
    void a_page_of_staff_holds_up(String name, String account, String path) {
        inspect("staff-" + name, account, path);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_wrong_password_is_told_at_the_form(Screen screen) {
        Page page = tab(CITIZEN, screen);
        page.navigate("/workbench/sign-in");
        page.fill("[name=userName]", "nobody-of-that-name");
        page.fill("[name=password]", "not the password");
        page.click("main button[type=submit]");
        assertThat(page.locator(".yg-errors")).isVisible();
        Inspection.of(page, "staff-sign-in-refused-" + screen.width()).holdsUp();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void an_incomplete_user_is_told_at_the_fields(Screen screen) {
        Page page = tab(OFFICE, screen);
        page.navigate("/workbench/users/new");
        page.click("main button[type=submit]");
        assertThat(page.locator(".yg-errors")).isVisible();
        Inspection.of(page, "staff-new-user-refused-" + screen.width()).holdsUp();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_refused_new_password_is_told_at_the_fields(Screen screen) {
        Page page = tab(OFFICE, screen);
        page.navigate("/workbench/password");
        page.click("main button[type=submit]");
        assertThat(page.locator(".yg-errors")).isVisible();
        Inspection.of(page, "staff-password-refused-" + screen.width()).holdsUp();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_freeze_that_is_too_early_names_every_obstacle(Screen screen) {
        Page page = tab(OFFICE, screen);
        page.navigate("/workbench/reports/2020/freeze");
        assertThat(page.locator(".yg-return-check__list li")).not().hasCount(0);
        assertThat(page.locator("main button")).hasCount(0);
    }
}
