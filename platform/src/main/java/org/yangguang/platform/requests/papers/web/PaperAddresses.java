package org.yangguang.platform.requests.papers.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.requests.papers.TemplateAddress;

/** Who may call the addresses of templates and settings, and where they stand in the menu. */
@Configuration(proxyBeanMethods = false)
class PaperAddresses {

    private static final Role[] READERS = {Role.CLERK, Role.HEAD, Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final Role[] KEEPERS = {Role.HEAD, Role.OFFICE};
    private static final Role[] PRINTERS = {Role.CLERK, Role.HEAD};
    static final String LIST = "/workbench/requests/{organ}/templates";
    static final String ONE = LIST + "/{kind}";
    static final String PRINTING = "/workbench/requests/{organ}/printing";
    static final String SETTINGS = "/workbench/requests/{organ}/paper-settings";

    @Bean
    AddressRules paperAddressRules() {
        return AddressRules.of(
                organ(GET, LIST, READERS),
                organ(GET, ONE, READERS),
                organ(POST, ONE, KEEPERS),
                organ(GET, ONE + "/preview/{format}", READERS),
                organ(GET, ONE + "/versions/{version}", READERS),
                organ(POST, ONE + "/versions/{version}/restoration", KEEPERS),
                organ(POST, ONE + "/versions/{version}/vindication", KEEPERS),
                organ(POST, ONE + "/withdrawal", KEEPERS),
                organ(GET, PRINTING, READERS),
                organ(GET, PRINTING + "/chosen", PRINTERS),
                organ(POST, PRINTING + "/file", PRINTERS),
                organ(POST, PRINTING + "/printed", PRINTERS),
                organ(GET, SETTINGS, READERS),
                organ(POST, SETTINGS, KEEPERS));
    }

    @Bean
    MenuSource paperMenu() {
        return () -> List.of(
                new MenuItem("依申请公开", "待打印的文书", PRINTING, 56),
                new MenuItem("依申请公开", "文书模板", TemplateAddress.list("{organ}"), 60),
                new MenuItem("依申请公开", "文书设置", TemplateAddress.settings("{organ}"), 61));
    }
}
