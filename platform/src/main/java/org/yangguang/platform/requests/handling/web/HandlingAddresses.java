package org.yangguang.platform.requests.handling.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;
import static org.yangguang.platform.access.AddressRule.roles;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.requests.handling.CaseDeed;
import org.yangguang.platform.requests.handling.CaseDeeds;

/** Who may call the addresses of cases; each deed brings its own rule. */
@Configuration(proxyBeanMethods = false)
class HandlingAddresses {

    static final Role[] READERS = {Role.CLERK, Role.HEAD, Role.LEGAL, Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final Role[] WORKERS = {Role.CLERK, Role.HEAD, Role.LEGAL, Role.OFFICE};

    static final String COUNTY = "/workbench/requests";
    static final String ORGAN = COUNTY + "/{organ}";
    static final String CASE = ORGAN + "/{number}";
    static final String DEED = CASE + "/deeds/{deed}";

    static final String GUIDE = CASE + "/reply-guide";

    @Bean
    AddressRules handlingAddressRules(CaseDeeds deeds) {
        List<AddressRule> rules = new ArrayList<>(List.of(
                roles(GET, COUNTY, Role.OFFICE, Role.LEADER, Role.AUDITOR),
                organ(GET, ORGAN, READERS),
                organ(GET, CASE, READERS),
                organ(GET, CASE + "/files/{file}", READERS),
                organ(POST, CASE + "/files/{file}", WORKERS),
                organ(POST, CASE + "/applicant", WORKERS),
                organ(GET, GUIDE, Role.CLERK),
                organ(GET, ChainController.ADDRESS, Role.HEAD, Role.OFFICE),
                organ(POST, ChainController.ADDRESS, Role.HEAD, Role.OFFICE),
                // What is no deed at all is not found; what is one has a rule of its own.
                organ(GET, DEED, READERS),
                organ(POST, DEED, WORKERS)));
        for (CaseDeed deed : deeds.list()) {
            String address = CASE + "/deeds/" + deed.segment();
            Role[] by = deed.by().toArray(Role[]::new);
            rules.add(organ(GET, address, by));
            rules.add(organ(POST, address, by));
        }
        return new AddressRules(rules);
    }

    @Bean
    MenuSource handlingMenu() {
        return () -> List.of(
                new MenuItem("依申请公开", "申请办理", ORGAN, 10),
                new MenuItem("依申请公开", "全县申请", COUNTY, 12),
                new MenuItem("依申请公开", "审批流程", ChainController.ADDRESS, 75));
    }
}
