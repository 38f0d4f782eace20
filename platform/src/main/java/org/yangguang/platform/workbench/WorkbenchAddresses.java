package org.yangguang.platform.workbench;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

@Configuration(proxyBeanMethods = false)
class WorkbenchAddresses {

    @Bean
    AddressRules workbenchAddressRules() {
        return AddressRules.of(AddressRule.staff(GET, "/workbench"));
    }

    @Bean
    MenuSource workbenchMenu() {
        return () -> List.of(new MenuItem("工作台", "今天要做的事", "/workbench", 0));
    }
}
