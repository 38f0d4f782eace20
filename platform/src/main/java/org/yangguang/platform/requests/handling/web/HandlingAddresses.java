package org.yangguang.platform.requests.handling.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.requests.handling.CaseDeed;
import org.yangguang.platform.requests.handling.CaseDeeds;

/** Who may call the addresses of cases; each deed brings its own rule. */
@Configuration(proxyBeanMethods = false)
class HandlingAddresses {

    static final Role[] READERS = {Role.CLERK, Role.HEAD, Role.LEGAL, Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final Role[] WORKERS = {Role.CLERK, Role.HEAD, Role.LEGAL, Role.OFFICE};

    static final String ORGAN = "/workbench/requests/{organ}";
    static final String CASE = ORGAN + "/{number}";
    static final String DEED = CASE + "/deeds/{deed}";

    @Bean
    AddressRules handlingAddressRules(CaseDeeds deeds) {
        List<AddressRule> rules = new ArrayList<>(List.of(
                organ(GET, CASE, READERS),
                organ(GET, CASE + "/files/{file}", READERS),
                organ(POST, CASE + "/files/{file}", WORKERS),
                organ(POST, CASE + "/applicant", WORKERS),
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
}
