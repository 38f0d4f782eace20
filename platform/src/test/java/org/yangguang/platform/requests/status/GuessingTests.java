package org.yangguang.platform.requests.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;

/** Whoever guesses learns nothing, not even whether there is such a number. */
@RunningPlatform
@Transactional
class GuessingTests {

    private static final String UNHEARD_OF = "371323-D12-2019-4711";
    private static final String WRONG = "wrongcode2";
    private static final int FREE = 5;

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private Registered request = new Registered(new RequestId(0), "", "", null, null, false);

    @BeforeEach
    void a_request() {
        database.sql("delete from sign_in_failure").update();
        request = registering.register(Submissions.online(organs.root().id(), time.today()));
    }

    private MockHttpServletResponse look(String number, String code) throws Exception {
        return send(
                post("/requests/status").with(csrf()).param("number", number).param("code", code));
    }

    private MockHttpServletResponse call(String number, String code) throws Exception {
        return send(get("/api/v1/requests/" + number).header("X-Query-Code", code));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    /** The page without what differs each time: the number typed, keys and tokens. */
    private static String shape(MockHttpServletResponse answer, String number) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replace(number, "#")
                .replaceAll("name=\"(_key|_csrf)\" value=\"[^\"]*\"", "");
    }

    @Test
    void a_wrong_code_and_an_unknown_number_answer_alike_on_the_page() throws Exception {
        MockHttpServletResponse wrong = look(request.number(), WRONG);
        MockHttpServletResponse unknown = look(UNHEARD_OF, WRONG);
        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(shape(wrong, request.number())).contains("登记编号或者查询码不对").isEqualTo(shape(unknown, UNHEARD_OF));
        assertThat(wrong.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    }

    @Test
    void a_wrong_code_a_missing_one_and_an_unknown_number_answer_alike_to_programs() throws Exception {
        MockHttpServletResponse wrong = call(request.number(), WRONG);
        MockHttpServletResponse missing = send(get("/api/v1/requests/" + request.number()));
        MockHttpServletResponse unknown = call(UNHEARD_OF, WRONG);
        for (MockHttpServletResponse each : List.of(wrong, missing, unknown)) {
            assertThat(each.getStatus()).isEqualTo(404);
            assertThat(each.getContentType()).startsWith("application/problem+json");
        }
        assertThat(shape(wrong, request.number()))
                .isEqualTo(shape(unknown, UNHEARD_OF))
                .isEqualTo(shape(missing, request.number()));
    }

    @Test
    void both_ways_do_the_same_work_and_leave_the_same_trace() throws Exception {
        List<Long> works = new ArrayList<>();
        for (String number : List.of(request.number(), UNHEARD_OF)) {
            long before = rowsTouched();
            look(number, WRONG);
            works.add(rowsTouched() - before);
            assertThat(database.sql("select max(failures) from sign_in_failure where subject like 'account:%'")
                            .query(Integer.class)
                            .single())
                    .isOne();
            database.sql("delete from sign_in_failure").update();
        }
        assertThat(works.getFirst()).isEqualTo(works.getLast()).isPositive();
    }

    /** Rows written and scans begun by this transaction; the scan of the number's index is the same for both. */
    private long rowsTouched() {
        return database.sql(
                        "select coalesce(sum(n_tup_ins + n_tup_upd + coalesce(idx_scan, 0) + seq_scan), 0)"
                                + " from pg_stat_xact_user_tables where relname in ('request', 'sign_in_failure', 'request_entry')")
                .query(Long.class)
                .single();
    }

    @Test
    void after_five_attempts_a_number_waits_whether_it_exists_or_not_and_even_the_right_code_does_not_help()
            throws Exception {
        for (String number : List.of(request.number(), UNHEARD_OF)) {
            for (int i = 0; i < FREE; i++) {
                assertThat(look(number, WRONG).getStatus()).isEqualTo(422);
            }
            MockHttpServletResponse locked = look(number, WRONG);
            assertThat(locked.getStatus()).isEqualTo(429);
            assertThat(locked.getHeader("Retry-After")).isNotNull();
            assertThat(shape(locked, number)).contains("尝试次数过多，请在1分钟后再试");
        }
        MockHttpServletResponse right = look(request.number(), request.queryCode());
        assertThat(right.getStatus()).isEqualTo(429);
        assertThat(right.getCookie(Passes.COOKIE)).isNull();
        assertThat(call(request.number(), request.queryCode()).getStatus())
                .as("nor by the other door")
                .isEqualTo(429);
    }

    @Test
    void the_lock_lies_in_the_database_so_a_restart_does_not_lift_it_and_names_no_number() throws Exception {
        for (int i = 0; i < FREE; i++) {
            look(request.number(), WRONG);
        }
        assertThat(database.sql("select count(*) from sign_in_failure where blocked_until > :now")
                        .param("now", time.now().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select subject from sign_in_failure")
                        .query(String.class)
                        .list())
                .allSatisfy(subject -> assertThat(subject).doesNotContain(request.number()));
    }

    @Test
    void an_address_that_tries_many_numbers_is_stopped() throws Exception {
        int refusedAt = 0;
        for (int i = 1; i <= 40 && refusedAt == 0; i++) {
            if (look("371323-D12-2019-%04d".formatted(i), WRONG).getStatus() == 429) {
                refusedAt = i;
            }
        }
        assertThat(refusedAt).isBetween(20, 35);
    }

    @Test
    void the_right_code_gives_programs_where_the_request_stands() throws Exception {
        MockHttpServletResponse answer = call(request.number(), request.queryCode());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString())
                .contains("\"state\":\"RUNNING\"", "\"due\":\"" + request.due() + "\"", "\"effect\":\"START\"");
    }
}
