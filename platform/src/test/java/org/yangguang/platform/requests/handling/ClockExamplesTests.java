package org.yangguang.platform.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.time.CivilTime;

/** Worked examples of the clock by the forms of the staff, each form sent on its day; the rest stand with their deeds. */
@RunningPlatform
@Transactional
class ClockExamplesTests {

    private static final String REGISTER = "/workbench/requests/" + Handled.ORGAN + "/register";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    CivilTime time;

    private Handled handled;

    @BeforeEach
    void staff() {
        handled = new Handled(web, organs, people, registering, cases);
    }

    private void on(String day, Runnable work) {
        time.replay(LocalDate.parse(day), work);
    }

    /** Signed for on that day and entered into the register. */
    private Registered posted(String received) {
        Registered[] registered = new Registered[1];
        on(received, () -> registered[0] = register(received));
        return registered[0];
    }

    private Registered register(String received) {
        MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(REGISTER)
                .param("_key", UUID.randomUUID().toString());
        Map.of(
                        "channel", "POST_SIGNED",
                        "arrived", received,
                        "evidence", "邮件号码 1234",
                        "information", "崔家峪镇危房改造名单和验收标准",
                        "form", "PAPER",
                        "delivery", "POST",
                        "kind", "NATURAL_PERSON",
                        "name", "秦晓燕",
                        "id_type", "RESIDENT_ID",
                        "id_number", "11010519491231002X")
                .forEach(form::param);
        form.param("address", "沂水县长安路100号");
        try {
            String next = Objects.requireNonNull(
                    web.perform(form.with(Staff.by(handled.by(Role.CLERK))).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl());
            CaseFile file =
                    cases.find(next.substring(next.lastIndexOf('/') + 1)).orElseThrow();
            return new Registered(file.id(), file.number(), "", file.receivedOn(), file.due(), file.provisional());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // example, received, due, rests on a year that nobody knows yet
        "1, 2026-02-10, 2026-03-16, false",
        "2, 2026-03-02, 2026-03-30, false",
        "7, 2025-12-15, 2026-01-13, false",
        "8, 2020-01-15, 2020-02-19, false",
        "9 on a make-up Saturday, 2026-02-14, 2026-03-20, false",
        "9 on a holiday, 2026-05-02, 2026-06-01, false",
    })
    void a_request_signed_for_is_due_as_the_example_says(
            String example, String received, LocalDate due, boolean provisional) {
        Registered request = posted(received);
        assertThat(request.receivedOn()).hasToString(received);
        assertThat(request.due()).as(example).isEqualTo(due);
        assertThat(request.provisional()).isEqualTo(provisional);
    }

    @Test
    void a_date_in_a_year_without_a_calendar_is_shown_as_provisional_only() {
        Registered request = posted("2026-12-07");
        assertThat(request.provisional()).as("example 10").isTrue();
        String[] page = new String[1];
        on("2026-12-08", () -> page[0] = handled.page(request, Role.CLERK));
        assertThat(page[0]).contains("暂定");
    }

    private void extend(Registered request, String proposed, String notified) {
        on(proposed, () -> {
            handled.does(request, Role.CLERK, "extension-proposal", Map.of("days", "20", "reason", "涉及多个科室"));
            handled.does(request, Role.HEAD, "approval", Map.of());
        });
        on(notified, () -> handled.does(request, Role.CLERK, "extension-notice", Map.of("on", notified)));
    }

    @Test
    void an_extension_notified_on_the_last_day_moves_it_as_example_5_says() {
        Registered request = posted("2026-04-01");
        extend(request, "2026-04-29", "2026-04-30");
        assertThat(handled.file(request).due()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void an_extension_after_a_third_party_was_heard_moves_what_was_left_as_example_5_says() {
        Registered request = posted("2026-04-01");
        on(
                "2026-04-08",
                () -> handled.does(
                        request,
                        Role.CLERK,
                        "third-party-consultation",
                        Map.of(
                                "name", "沂水县某建材有限公司",
                                "contact", "沂水县北京路1号",
                                "concerned", "报价明细",
                                "route", "邮寄",
                                "on", "2026-04-08")));
        on(
                "2026-04-10",
                () -> handled.does(
                        request,
                        Role.CLERK,
                        "letter-receipt",
                        Map.of("consultation", "1", "on", "2026-04-10", "proof", "挂号信回执")));
        on(
                "2026-04-27",
                () -> handled.does(
                        request,
                        Role.CLERK,
                        "opinion",
                        Map.of("consultation", "1", "opinion", "AGREE", "on", "2026-04-27")));
        assertThat(handled.file(request).due()).as("example 4").isEqualTo(LocalDate.of(2026, 5, 21));
        extend(request, "2026-05-06", "2026-05-07");
        assertThat(handled.file(request).due()).isEqualTo(LocalDate.of(2026, 6, 18));
    }
}
