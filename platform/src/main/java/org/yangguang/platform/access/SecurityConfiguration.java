package org.yangguang.platform.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/",
                                "/actuator/health",
                                "/assets/**",
                                "/elder-mode",
                                "/sitemap",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
