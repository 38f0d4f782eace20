package org.yangguang.platform.report.county.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.roles;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Who may call the addresses of the county's report, and where it stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ReportAddresses {

    private static final Role[] READERS = {Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final String REPORT = ReportPages.REPORTS + "/{year}";

    @Bean
    AddressRules reportAddressRules() {
        return AddressRules.of(
                roles(GET, ReportPages.REPORTS, READERS),
                roles(GET, REPORT, READERS),
                roles(GET, REPORT + "/tables", READERS),
                roles(GET, REPORT + "/cells/{*cell}", READERS),
                roles(GET, REPORT + "/findings", READERS),
                roles(GET, REPORT + "/sections/{no}", READERS),
                roles(GET, REPORT + "/preview", READERS),
                roles(GET, REPORT + "/freeze", READERS),
                roles(GET, REPORT + "/publication", READERS),
                roles(GET, REPORT + "/published-elsewhere", READERS),
                roles(POST, REPORT + "/published-elsewhere", Role.OFFICE),
                roles(POST, ReportPages.REPORTS, Role.OFFICE),
                roles(POST, REPORT + "/reminders", Role.OFFICE),
                roles(POST, REPORT + "/findings", Role.OFFICE),
                roles(POST, REPORT + "/sections/{no}", Role.OFFICE),
                roles(POST, REPORT + "/freeze", Role.OFFICE),
                roles(POST, REPORT + "/thaw", Role.OFFICE),
                roles(POST, REPORT + "/publication", Role.OFFICE),
                roles(POST, REPORT + "/editions", Role.OFFICE));
    }

    @Bean
    MenuSource reportMenu() {
        return () -> List.of(new MenuItem("年度报告", "年度报告编制", ReportPages.REPORTS, 101));
    }
}
