package org.yangguang.platform.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessAddresses {

    /** Also for what belongs to no feature: the machine's health, and what every page is drawn with. */
    @Bean
    AddressRules accessAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/actuator/health"),
                AddressRule.everyone(GET, "/assets/**"),
                AddressRule.everyone(GET, "/elder-mode"),
                AddressRule.everyone(GET, SecurityConfiguration.SIGN_IN),
                AddressRule.everyone(POST, SecurityConfiguration.SIGN_IN_REFUSED));
    }
}
