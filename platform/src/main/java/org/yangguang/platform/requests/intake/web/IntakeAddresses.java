package org.yangguang.platform.requests.intake.web;

import static org.springframework.http.HttpMethod.POST;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.requests.intake.IntakeLimits;

/** Who may call the addresses of intake, and where they stand on the site and in the menu. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeLimits.class)
class IntakeAddresses {

    @Bean
    AddressRules intakeAddressRules() {
        return AddressRules.of(AddressRule.everyone(POST, "/api/v1/requests"));
    }
}
