package org.yangguang.platform.report.returns.web;

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

/** Who may call the addresses of returns, and where they stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ReturnAddresses {

    private static final Role[] READERS = {Role.CLERK, Role.HEAD, Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final String ORGAN = "/workbench/returns/{organ}";
    private static final String RETURN = ORGAN + "/{year}";

    @Bean
    AddressRules returnAddressRules() {
        return AddressRules.of(
                organ(GET, ORGAN, READERS),
                organ(GET, RETURN, READERS),
                organ(GET, RETURN + "/submission", READERS),
                organ(GET, RETURN + "/evidence/{file}", READERS),
                organ(POST, RETURN, Role.CLERK),
                organ(POST, RETURN + "/cells", Role.CLERK),
                organ(POST, RETURN + "/evidence", Role.CLERK),
                organ(POST, RETURN + "/explanations", Role.CLERK),
                organ(POST, RETURN + "/proposal", Role.CLERK),
                organ(POST, RETURN + "/withdrawal", Role.CLERK),
                organ(POST, RETURN + "/paper-confirmation", Role.CLERK),
                organ(POST, RETURN + "/confirmation", Role.HEAD),
                organ(POST, RETURN + "/refusal", Role.HEAD),
                organ(POST, RETURN + "/remarks", Role.OFFICE),
                organ(POST, RETURN + "/reopening", Role.OFFICE));
    }

    @Bean
    MenuSource returnMenu() {
        return () -> List.of(new MenuItem("年度报告", "本单位年度报表", ORGAN, 100));
    }
}
