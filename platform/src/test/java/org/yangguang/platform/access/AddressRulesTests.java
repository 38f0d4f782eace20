package org.yangguang.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class AddressRulesTests {

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Rulebook rulebook;

    @Autowired
    AddressGuard guard;

    @Autowired
    Organs organs;

    @Autowired
    CivilTime time;

    @Autowired
    MockMvc web;

    /** An address of ours that a controller answers. */
    record Mapped(HttpMethod method, String pattern) {

        boolean isWithoutSession() {
            return SecurityConfiguration.WITHOUT_SESSION.stream()
                    .anyMatch(open -> PathPatternParser.defaultInstance
                            .parse(open)
                            .matches(PathContainer.parsePath(path("any"))));
        }

        String path(String organ) {
            return pattern.replace("{organ}", organ).replaceAll("\\{[^/]+}", "2020");
        }
    }

    String own = "";
    String sibling = "";
    String elsewhere = "371999-D01";

    @BeforeEach
    void a_second_county() {
        own = "371323-D02";
        sibling = "371323-T01";
        OrganId county = organs.found("371999", "别县人民政府", OrganKind.COUNTY_GOVERNMENT, null, false, 9, time.today());
        organs.found(elsewhere, "别县政府办公室", OrganKind.DEPARTMENT, county, true, 10, time.today());
    }

    List<Mapped> mapped() {
        var all = new ArrayList<Mapped>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.yangguang")
                    && !mapping.getPatternValues().contains("/error")
                    && !mapping.getPatternValues().contains("${server.error.path:${error.path:/error}}")) {
                mapping.getPatternValues()
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> all.add(new Mapped(method.asHttpMethod(), pattern))));
            }
        });
        return all;
    }

    SignedIn person(Role role, String organ) {
        Organ post = organs.findByCode(organ).orElseThrow();
        return new SignedIn(new PersonId(1), "测试", post.id(), post.code(), organs.countyOf(post.id()), Set.of(role));
    }

    @Test
    void every_mapped_address_stands_under_exactly_one_rule() {
        assertThat(mapped())
                .hasSizeGreaterThan(5)
                .allSatisfy(address -> assertThat(rulebook.rules().stream()
                                .filter(rule -> rule.pattern().equals(address.pattern())
                                        && rule.method().equals(address.method())))
                        .as(address.toString())
                        .hasSize(1));
    }

    @Test
    void nobody_may_call_an_address_that_no_rule_names() {
        for (Role role : Role.values()) {
            assertThat(guard.permits(HttpMethod.GET, "/workbench/unheard-of", person(role, own)))
                    .isFalse();
            assertThat(guard.permits(HttpMethod.DELETE, "/workbench/organs", person(role, own)))
                    .isFalse();
        }
    }

    @Test
    void a_role_opens_what_its_rule_says_for_its_own_organ_and_where_it_oversees_for_its_county_only() {
        for (Mapped address : mapped()) {
            AddressRule rule = rulebook.rules().stream()
                    .filter(each -> each.pattern().equals(address.pattern())
                            && each.method().equals(address.method()))
                    .findFirst()
                    .orElseThrow();
            boolean everyone = rule.roles().isEmpty();
            assertThat(guard.permits(address.method(), address.path(own), null))
                    .as("stranger at " + address)
                    .isEqualTo(everyone);
            for (Role role : Role.values()) {
                boolean named = everyone || rule.roles().contains(role);
                boolean oversees = Set.of(Role.OFFICE, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR)
                        .contains(role);
                boolean bound = rule.scope() == AddressRule.Scope.OWN_ORGAN;
                SignedIn person = person(role, own);
                String what = role + " at " + address;
                assertThat(guard.permits(address.method(), address.path(own), person))
                        .as(what + " own")
                        .isEqualTo(named);
                assertThat(guard.permits(address.method(), address.path(sibling), person))
                        .as(what + " sibling")
                        .isEqualTo(named && (!bound || oversees));
                assertThat(guard.permits(address.method(), address.path(elsewhere), person))
                        .as(what + " elsewhere")
                        .isEqualTo(named && !bound);
            }
        }
    }

    @Test
    void what_the_guard_forbids_the_running_platform_refuses() throws Exception {
        for (Mapped address : mapped().stream()
                .filter(each -> each.method().equals(HttpMethod.GET))
                .toList()) {
            for (Role role : Role.values()) {
                SignedIn person = person(role, own);
                if (!guard.permits(HttpMethod.GET, address.path(elsewhere), person)) {
                    int status = web.perform(request(HttpMethod.GET, address.path(elsewhere))
                                    .with(authentication(new StaffAuthentication(person, false))))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                    assertThat(status).as(role + " at " + address).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void a_change_without_its_token_is_refused_to_everyone() {
        var browser = new Browser(port);
        browser.signIn("office", RunningPlatform.PASSWORD);
        assertThat(mapped())
                .filteredOn(each -> each.method().equals(HttpMethod.POST) && !each.isWithoutSession())
                .hasSizeGreaterThan(5)
                .allSatisfy(address -> assertThat(
                                browser.post(address.path(own), Map.of()).statusCode())
                        .as(address.toString())
                        .isEqualTo(403));
    }

    @Test
    void those_who_only_look_change_nothing_but_their_own_password() {
        assertThat(rulebook.rules())
                .filteredOn(rule -> !rule.method().equals(HttpMethod.GET)
                        && (rule.roles().contains(Role.LEADER) || rule.roles().contains(Role.AUDITOR)))
                .extracting(AddressRule::pattern)
                .containsOnly("/workbench/password");
    }
}
