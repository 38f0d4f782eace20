package org.yangguang.platform.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** How calls are guarded before they reach a controller. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/workbench/sign-in";

    /** A forward passes the filters again, so it must not lead to the address that signs in. */
    static final String SIGN_IN_REFUSED = SIGN_IN + "/refusal";

    static final String SIGN_OUT = "/workbench/sign-out";

    /** An office computer, a phone, and one forgotten somewhere. */
    private static final int SESSIONS_A_PERSON = 3;

    /** Nothing from elsewhere, nothing written into the page: what an attacker injects does not run. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For programs, and the check of report files, which knows nobody and changes nothing. */
    static final List<String> WITHOUT_SESSION = List.of("/api/**", "/open311/**", "/report-check", "/report-check/**");

    /** No session and no cookie, hence nothing that a forged call could use. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain forPrograms(HttpSecurity http, AddressGuard guard, Refusals refusals) {
        return http.securityMatcher(WITHOUT_SESSION.toArray(String[]::new))
                .headers(SecurityConfiguration::headers)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        errors -> errors.accessDeniedHandler(refusals).authenticationEntryPoint(refusals::toSignIn))
                .authorizeHttpRequests(rules -> guarded(rules, guard))
                .build();
    }

    @Bean
    SecurityFilterChain forPeople(HttpSecurity http, AddressGuard guard, Refusals refusals, SessionRegistry sessions) {
        var requests = new HttpSessionRequestCache();
        requests.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/workbench/**"));
        return http.headers(SecurityConfiguration::headers)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("userName")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/workbench")
                        .failureHandler(new ForwardAuthenticationFailureHandler(SIGN_IN_REFUSED)))
                .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
                .anonymous(anonymous -> {})
                .requestCache(cache -> cache.requestCache(requests))
                .sessionManagement(management -> management
                        .maximumSessions(SESSIONS_A_PERSON)
                        .sessionRegistry(sessions)
                        .expiredUrl(SIGN_IN + "?ended"))
                .exceptionHandling(
                        errors -> errors.accessDeniedHandler(refusals).authenticationEntryPoint(refusals::toSignIn))
                .authorizeHttpRequests(rules -> guarded(rules, guard))
                .build();
    }

    private static void guarded(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            AddressGuard guard) {
        // Forwards and error pages come from inside, after the call itself was judged.
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(guard);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    /** In a cookie and not in the session: a form for everybody needs no session, and outlives one that timed out. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("yg-form");
        cookie.setCookieCustomizer(properties -> properties.sameSite("Lax").httpOnly(true));
        return cookie;
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}
