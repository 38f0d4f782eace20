package org.yangguang.platform.columns;

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

@Configuration(proxyBeanMethods = false)
class ColumnsModule {

    @Bean
    AddressRules columnAddressRules() {
        String one = ColumnKeeping.LIST + "/{slug}";
        return AddressRules.of(
                roles(GET, ColumnKeeping.LIST, Role.OFFICE, Role.LEADER, Role.AUDITOR),
                roles(POST, ColumnKeeping.LIST, Role.OFFICE),
                roles(GET, ColumnKeeping.LIST + "/new", Role.OFFICE),
                roles(GET, one, Role.OFFICE),
                roles(POST, one, Role.OFFICE),
                roles(POST, one + "/place", Role.OFFICE),
                roles(POST, one + "/closure", Role.OFFICE),
                roles(POST, one + "/closure/removal", Role.OFFICE));
    }

    @Bean
    MenuSource columnMenu() {
        return () -> List.of(new MenuItem("信息发布", "栏目", ColumnKeeping.LIST, 390));
    }
}
