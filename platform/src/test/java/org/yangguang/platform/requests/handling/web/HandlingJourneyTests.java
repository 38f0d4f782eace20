package org.yangguang.platform.requests.handling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.browser.Inspection;
import org.yangguang.platform.browser.Screen;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.time.CivilTime;

/** From a registered case to the delivered reply, by clerk, legal reviewer and head. */
class HandlingJourneyTests extends BrowserTests {

    private static final String CLERK_OF_ORGAN = "d12-clerk";

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CivilTime time;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_case_goes_from_its_registration_to_the_delivered_reply(Screen screen) {
        Registered request = transaction.execute(status -> registering.register(Submissions.online(
                organs.findByCode(Handled.ORGAN).orElseThrow().id(), time.today())));
        String address = Handled.address(request);

        Page clerk = tab(CLERK_OF_ORGAN, screen);
        clerk.navigate("/workbench/requests/" + Handled.ORGAN);
        look(clerk, screen, "1-list");
        link(clerk, request.number()).click();
        assertThat(clerk.locator("main")).containsText("发出补正告知书");
        look(clerk, screen, "2-case");

        link(clerk, "登记检索记录").click();
        clerk.fill("[name=systems]", "公文系统");
        clerk.fill("[name=archives]", "2019年文书档案");
        clerk.fill("[name=keywords]", "城北片区 补偿");
        clerk.fill("[name=searchers]", "档案室");
        clerk.fill("[name=result]", "未检索到相关记录");
        button(clerk, "预览文书").click();
        assertThat(clerk.locator("main")).containsText("文书预览");
        look(clerk, screen, "3-search-record");
        button(clerk, "登记检索记录").click();

        link(clerk, "起草答复并送审").click();
        look(clerk, screen, "4-guide");
        link(clerk, "一份或者一些政府信息").click();
        link(clerk, "检索过，没有制作也没有获取").click();
        look(clerk, screen, "5-draft");
        clerk.fill("[name=search]", "检索公文系统和档案，均未见。");
        button(clerk, "预览文书").click();
        button(clerk, "起草答复并送审").click();
        assertThat(clerk.locator("main")).containsText("等待法制审核人员");

        approve("d12-legal", screen, address);
        approve("d12-head", screen, address);

        clerk.navigate(address);
        link(clerk, "签发答复").click();
        button(clerk, "预览文书").click();
        button(clerk, "签发答复").click();
        link(clerk, "登记送达").click();
        clerk.fill("[name=tracking]", "XA12345678937");
        look(clerk, screen, "8-delivery");
        button(clerk, "登记送达").click();
        assertThat(clerk.locator("main")).containsText("已答复");
        link(clerk, "登记送达凭据").click();
        clerk.check("[name=proof][value=邮件妥投记录]");
        clerk.setInputFiles("[name=slip]", new FilePayload("凭据.png", "image/png", Handled.PNG));
        button(clerk, "登记送达凭据").click();
        look(clerk, screen, "9-answered");
    }

    private void approve(String account, Screen screen, String address) {
        Page page = tab(account, screen);
        page.navigate(address);
        link(page, "审批同意").click();
        button(page, "预览文书").click();
        look(page, screen, "6-" + account);
        button(page, "审批同意").click();
        assertThat(page.locator("main")).containsText("已办理");
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
        Inspection.of(page, "handling-" + screen.width() + "-" + name).holdsUp();
    }
}
