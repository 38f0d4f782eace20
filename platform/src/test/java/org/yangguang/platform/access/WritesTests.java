package org.yangguang.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

/** Every address that takes something writes by {@link Deeds}, or writes nothing at all. */
@RunningPlatform
@Transactional
class WritesTests {

    /** What the check of a file is sent is forgotten; a refused sign-in is only shown; a pass lies in a cookie. */
    private static final Set<String> WRITE_NOTHING = Set.of(
            "/report-check",
            "/report-check/remarks",
            "/api/v1/report-check",
            "/requests/status",
            "/requests/status/end",
            SecurityConfiguration.SIGN_IN_REFUSED,
            "/requests/new/suggestions");

    /** What a citizen has typed and not sent is nobody's deed yet; the record of decision 9 says why it needs no trail. */
    private static final Set<String> WRITE_DRAFTS = Set.of("/requests/new/{step}", "/requests/new/already-public");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private record Taken(String pattern, HandlerMethod handler) {}

    private List<Taken> taken() {
        List<Taken> all = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                mapping.getPatternValues().forEach(pattern -> all.add(new Taken(pattern, handler)));
            }
        });
        return all;
    }

    @Test
    void whoever_takes_something_has_the_one_way_to_write_at_hand() {
        assertThat(taken())
                .hasSizeGreaterThan(20)
                .filteredOn(each -> !WRITE_NOTHING.contains(each.pattern()) && !WRITE_DRAFTS.contains(each.pattern()))
                .allSatisfy(each -> assertThat(reaches(each.handler().getBeanType(), new HashSet<>()))
                        .as(each.pattern())
                        .isTrue());
    }

    @Test
    void without_a_key_against_sending_twice_nothing_is_written() throws Exception {
        for (Taken each : taken()) {
            long before = rowsWritten();
            int status = web.perform(post(path(each.pattern()))
                            .param("year", "2024")
                            .param("remark", "原因")
                            .param("reason", "原因")
                            .param("text", "正文")
                            .param("version", "0")
                            .param("lastDay", "2024-01-01")
                            .param("name", "名称")
                            .param("kind", "DEPARTMENT")
                            .param("organs", "X9 新局")
                            .param("roles", "CLERK")
                            .param("table_3/received_new/natural_person", "3")
                            .with(Staff.by(somebody(each.pattern())))
                            .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(rowsWritten()).as(each.pattern() + " answers " + status).isEqualTo(before);
            assertThat(status).as(each.pattern()).isLessThan(500);
        }
    }

    /** In this transaction, which is the one that the calls write in. */
    private long rowsWritten() {
        return database.sql("select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables"
                        + " where relname not like 'sign_in%'")
                .query(Long.class)
                .single();
    }

    private static boolean reaches(Class<?> type, Set<Class<?>> seen) {
        if (type.equals(Deeds.class)) {
            return true;
        }
        return type.getName().startsWith("org.yangguang.platform")
                && seen.add(type)
                && Arrays.stream(type.getDeclaredFields()).map(Field::getType).anyMatch(field -> reaches(field, seen));
    }

    private String path(String pattern) {
        Map<String, String> values = Map.of("organ", "371323-D33", "year", "2020", "no", "1", "person", "999999");
        String path = pattern;
        for (var value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        // Of everything else the number of something that there is not.
        return path.replaceAll("\\{[^/]+}", "999999");
    }

    /** Somebody whom the address lets in. */
    private SignedIn somebody(String pattern) {
        Role role = rulebook.rules().stream()
                .filter(rule -> rule.pattern().equals(pattern) && rule.method().matches("POST"))
                .flatMap(rule -> rule.roles().stream())
                .min(Role::compareTo)
                .orElse(Role.CLERK);
        Organ organ = organs.findByCode(role == Role.OFFICE ? "371323-D01" : "371323-D33")
                .orElseThrow();
        return new SignedIn(
                people.list(organ.id()).getFirst().id(),
                "测试",
                organ.id(),
                organ.code(),
                organs.countyOf(organ.id()),
                Set.of(role));
    }
}
