package org.yangguang.platform.organs.web;

import static org.springframework.http.HttpMethod.GET;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;

@Configuration(proxyBeanMethods = false)
class OrganAddresses {

    @Bean
    AddressRules organAddressRules() {
        return AddressRules.of(AddressRule.everyone(GET, "/api/v1/organs"));
    }
}
