package org.yangguang.platform.organs.web;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.SiteOwner;

@Configuration(proxyBeanMethods = false)
class OrganAddresses {

    @Bean
    AddressRules organAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/api/v1/organs"), AddressRule.staff(GET, "/workbench/organs"));
    }

    @Bean
    MenuSource organMenu() {
        return () -> List.of(new MenuItem("系统", "机关", "/workbench/organs", 910));
    }

    /** The site belongs to the government at the top of the tree. */
    @Bean
    SiteOwner siteOwner(Organs organs) {
        return () -> organs.findRoot().map(Organ::name).orElse("县人民政府");
    }
}
