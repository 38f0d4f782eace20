package org.yangguang.platform.audit.web;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

@Configuration(proxyBeanMethods = false)
class AuditAddresses {

    @Bean
    AddressRules auditAddressRules() {
        return AddressRules.of(
                AddressRule.roles(GET, TrailController.LIST, Role.AUDITOR),
                AddressRule.roles(GET, TrailController.LIST + "/verification", Role.AUDITOR));
    }

    @Bean
    MenuSource auditMenu() {
        return () -> List.of(new MenuItem("系统", "审计留痕", TrailController.LIST, 930));
    }
}
