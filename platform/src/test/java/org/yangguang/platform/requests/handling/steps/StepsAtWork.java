package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.handling.Replay;
import org.yangguang.platform.requests.handling.steps.consultation.Consultations;
import org.yangguang.platform.requests.handling.steps.fee.Fees;
import org.yangguang.platform.requests.handling.steps.reasons.Reasons;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockState;

/** Staff who do the steps of a case on days of the past. */
@RunningPlatform
@Transactional
abstract class StepsAtWork {

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
    Papers papers;

    @Autowired
    Consultations consultations;

    @Autowired
    Fees fees;

    @Autowired
    Reasons reasons;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    Replay replay;
    Handled handled;
    SignedIn clerk;
    SignedIn head;

    @BeforeEach
    void somebody_at_work() {
        replay = beans.createBean(Replay.class);
        handled = new Handled(web, organs, people, registering, cases);
        clerk = handled.by(Role.CLERK);
        head = handled.by(Role.HEAD);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Map<String, String> letter(String on, String received) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "沂水县某建材有限公司",
                "contact", "沂水县北京路1号",
                "concerned", "招标文件中你单位的报价明细",
                "route", "邮寄",
                "on", on));
        if (!received.isEmpty()) {
            fields.put("received", received);
        }
        return fields;
    }

    /** Example 4: a letter of 8 April, received two days later. */
    RequestId consulted() {
        RequestId request = handled.received(day("2026-04-01")).id();
        replay.does(request, day("2026-04-08"), clerk, "third-party-consultation", letter("2026-04-08", ""));
        assertThat(replay.reading(request, day("2026-04-09")).state()).isEqualTo(ClockState.PAUSED);
        replay.does(
                request,
                day("2026-04-10"),
                clerk,
                "letter-receipt",
                Map.of("consultation", "1", "on", "2026-04-10", "proof", "挂号信回执"));
        return request;
    }
}
