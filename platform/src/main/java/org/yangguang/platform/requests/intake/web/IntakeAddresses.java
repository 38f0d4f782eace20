package org.yangguang.platform.requests.intake.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;
import org.yangguang.platform.requests.intake.IntakeLimits;

/** Who may call the addresses of intake, and where they stand on the site and in the menu. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeLimits.class)
class IntakeAddresses {

    private static final String NEW = "/requests/new";
    private static final String ORGAN = "/workbench/requests/{organ}";
    private static final String MENU = "依申请公开";

    @Bean
    AddressRules intakeAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, NEW),
                AddressRule.everyone(POST, NEW),
                AddressRule.everyone(GET, NEW + "/{step}"),
                AddressRule.everyone(POST, NEW + "/{step}"),
                AddressRule.everyone(POST, NEW + "/suggestions"),
                AddressRule.everyone(GET, NEW + "/already-public"),
                AddressRule.everyone(POST, NEW + "/already-public"),
                AddressRule.everyone(GET, NEW + "/check"),
                AddressRule.everyone(POST, NEW + "/submission"),
                AddressRule.everyone(GET, NEW + "/confirmation"),
                AddressRule.everyone(POST, NEW + "/discard"),
                AddressRule.everyone(POST, "/api/v1/requests"),
                AddressRule.organ(GET, ORGAN + "/register", Role.CLERK, Role.OFFICE),
                AddressRule.organ(POST, ORGAN + "/register", Role.CLERK, Role.OFFICE),
                AddressRule.organ(POST, ORGAN + "/register/similar", Role.CLERK, Role.OFFICE),
                AddressRule.organ(GET, ORGAN + "/{number}/receipt", Role.CLERK, Role.HEAD, Role.OFFICE),
                AddressRule.organ(POST, ORGAN + "/{number}/receipt", Role.CLERK, Role.OFFICE),
                AddressRule.organ(POST, ORGAN + "/{number}/contacts", Role.CLERK, Role.OFFICE),
                AddressRule.organ(GET, ORGAN + "/inbox", Role.CLERK, Role.OFFICE),
                AddressRule.organ(GET, ORGAN + "/inbox/{mail}", Role.CLERK, Role.OFFICE),
                AddressRule.organ(POST, ORGAN + "/inbox/{mail}/dismissal", Role.CLERK, Role.OFFICE),
                AddressRule.organ(GET, ORGAN + "/similar", Role.CLERK, Role.HEAD, Role.OFFICE, Role.LEADER),
                AddressRule.roles(GET, "/workbench/requests/before-applying", Role.OFFICE, Role.LEADER));
    }

    @Bean
    SiteSection intakeSection() {
        return () -> List.of(new SiteLink("依申请公开", "没有公开的政府信息，可以向有关机关申请，两分钟填完，不用注册。", NEW, 20, true));
    }

    @Bean
    MenuSource intakeMenu() {
        return () -> List.of(
                new MenuItem(MENU, "登记申请", ORGAN + "/register", 20),
                new MenuItem(MENU, "申请邮箱来信", ORGAN + "/inbox", 30),
                new MenuItem(MENU, "多人申请的信息", ORGAN + "/similar", 40),
                new MenuItem(MENU, "申请前提示的效果", "/workbench/requests/before-applying", 50));
    }
}
