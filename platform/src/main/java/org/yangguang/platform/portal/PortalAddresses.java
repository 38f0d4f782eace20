package org.yangguang.platform.portal;

import static org.springframework.http.HttpMethod.GET;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;

@Configuration(proxyBeanMethods = false)
class PortalAddresses {

    @Bean
    AddressRules portalAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/"),
                AddressRule.everyone(GET, ColumnController.COLUMN),
                AddressRule.everyone(GET, OrganPagesController.ORGANS),
                AddressRule.everyone(GET, OrganPagesController.ORGANS + "/{code}"),
                AddressRule.everyone(GET, DisclosureGuideController.GUIDE),
                AddressRule.everyone(GET, FeedController.FEED),
                AddressRule.everyone(GET, "/sitemap"),
                AddressRule.everyone(GET, "/sitemap.xml"),
                AddressRule.everyone(GET, "/robots.txt"),
                AddressRule.everyone(GET, "/api/v1/openapi.json"));
    }
}
