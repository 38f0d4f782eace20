package org.yangguang.platform.organs.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.ADMINISTRATOR;
import static org.yangguang.platform.access.Role.OFFICE;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.SiteOwner;

@Configuration(proxyBeanMethods = false)
class OrganAddresses {

    private static final String ONE = OrganKeeping.LIST + "/{organ}";

    @Bean
    AddressRules organAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/api/v1/organs"),
                AddressRule.staff(GET, OrganKeeping.LIST),
                AddressRule.roles(POST, OrganKeeping.LIST, OFFICE, ADMINISTRATOR),
                AddressRule.roles(GET, OrganKeeping.LIST + "/new", OFFICE, ADMINISTRATOR),
                AddressRule.organ(GET, ONE, Role.values()),
                AddressRule.organ(POST, ONE, OFFICE, ADMINISTRATOR),
                AddressRule.organ(POST, ONE + "/closure", OFFICE, ADMINISTRATOR),
                AddressRule.organ(POST, ONE + "/closure/removal", OFFICE, ADMINISTRATOR));
    }

    @Bean
    MenuSource organMenu() {
        return () -> List.of(new MenuItem("系统", "机关", OrganKeeping.LIST, 910));
    }

    /** The site belongs to the government at the top of the tree. */
    @Bean
    SiteOwner siteOwner(Organs organs) {
        return () -> organs.findRoot().map(Organ::name).orElse("县人民政府");
    }
}
