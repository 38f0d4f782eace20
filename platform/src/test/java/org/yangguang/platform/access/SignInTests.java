package org.yangguang.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;

@RunningPlatform
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    Browser browser = new Browser(0);

    @BeforeEach
    void forget_earlier_attempts() {
        database.sql("delete from sign_in_failure").update();
        browser = new Browser(port);
    }

    @Test
    void the_right_password_opens_the_workbench_and_the_session_is_a_new_one() {
        browser.get("/workbench/organs");
        String before = browser.cookie("yg-session");
        HttpResponse<String> answer = browser.signIn(" Office", RunningPlatform.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.cookie("yg-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/workbench/organs").body()).contains("县公安局");
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_to_other_sites() {
        HttpResponse<String> answer = browser.signIn("office", RunningPlatform.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("yg-session=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_locked_account_answer_alike() {
        database.sql("update account set locked = true where user_name = 't09-clerk'")
                .update();
        for (String[] attempt : new String[][] {
            {"d07-clerk", "wrong"}, {"nobody-here", "wrong"}, {"t09-clerk", RunningPlatform.PASSWORD}
        }) {
            HttpResponse<String> answer = browser.signIn(attempt[0], attempt[1]);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("用户名或密码不正确", "value=\"" + attempt[0] + "\"");
        }
    }

    @Test
    void after_five_attempts_an_account_waits_whether_it_exists_or_not() {
        for (String name : new String[] {"d08-clerk", "nobody-at-all"}) {
            for (int i = 0; i < Lockout.FREE_PER_ACCOUNT; i++) {
                assertThat(browser.signIn(name, "wrong").body()).contains("用户名或密码不正确");
            }
            assertThat(browser.signIn(name, RunningPlatform.PASSWORD).body()).contains("尝试次数过多，请在1分钟后再试");
        }
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page_and_back_to_where_he_was_going() {
        assertThat(browser.get("/workbench/organs?kind=TOWNSHIP").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/workbench/sign-in"));
        assertThat(browser.signIn("leader", RunningPlatform.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/workbench/organs?kind=TOWNSHIP"));
    }

    @Test
    void a_form_without_its_token_is_refused() {
        HttpResponse<String> answer =
                browser.post("/workbench/sign-in", Map.of("userName", "office", "password", RunningPlatform.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_session() {
        browser.signIn("d09-clerk", RunningPlatform.PASSWORD);
        browser.fillIn("/workbench/organs", "/workbench/sign-out", Map.of());
        assertThat(browser.get("/workbench/organs").statusCode()).isEqualTo(302);
    }

    @Test
    void a_fourth_session_of_a_person_ends_the_first() {
        browser.signIn("d10-clerk", RunningPlatform.PASSWORD);
        for (int i = 0; i < 3; i++) {
            new Browser(port).signIn("d10-clerk", RunningPlatform.PASSWORD);
        }
        assertThat(browser.get("/workbench/organs").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("?ended"));
    }

    @Test
    void every_page_forbids_foreign_scripts_frames_and_guessing_of_types() {
        HttpHeaders headers = browser.get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }
}
