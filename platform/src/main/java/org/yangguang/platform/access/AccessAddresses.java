package org.yangguang.platform.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.ADMINISTRATOR;
import static org.yangguang.platform.access.Role.AUDITOR;
import static org.yangguang.platform.access.Role.OFFICE;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

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
                AddressRule.everyone(POST, SecurityConfiguration.SIGN_IN_REFUSED),
                AddressRule.everyone(GET, SetUpController.ADDRESS),
                AddressRule.everyone(POST, SetUpController.ADDRESS),
                AddressRule.staff(GET, PasswordController.ADDRESS),
                AddressRule.staff(POST, PasswordController.ADDRESS));
    }

    @Bean
    AddressRules userAddressRules() {
        String one = Users.LIST + "/{person}";
        return AddressRules.of(
                AddressRule.roles(GET, Users.LIST, OFFICE, ADMINISTRATOR, AUDITOR),
                AddressRule.roles(POST, Users.LIST, OFFICE, ADMINISTRATOR),
                AddressRule.roles(GET, Users.LIST + "/new", OFFICE, ADMINISTRATOR),
                AddressRule.roles(GET, one, OFFICE, ADMINISTRATOR, AUDITOR),
                AddressRule.roles(POST, one + "/roles", OFFICE, ADMINISTRATOR),
                AddressRule.roles(POST, one + "/lock", OFFICE, ADMINISTRATOR),
                AddressRule.roles(POST, one + "/lock/removal", OFFICE, ADMINISTRATOR),
                AddressRule.roles(POST, one + "/one-time-password", OFFICE, ADMINISTRATOR));
    }

    @Bean
    MenuSource accessMenu() {
        return () -> List.of(
                new MenuItem("系统", "用户", Users.LIST, 920), new MenuItem("系统", "修改密码", PasswordController.ADDRESS, 990));
    }
}
