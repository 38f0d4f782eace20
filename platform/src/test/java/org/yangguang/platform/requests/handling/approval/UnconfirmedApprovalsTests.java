package org.yangguang.platform.requests.handling.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.workdays.WorkingDays;

/** An office whose head agrees after a reply went out. */
@RunningPlatform
@Transactional
class UnconfirmedApprovalsTests {

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
    Chains chains;

    @Autowired
    UnconfirmedApprovals unconfirmed;

    @Autowired
    WorkingDays days;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    private Handled handled;
    private Registered request = new Registered(new RequestId(0), "", "", null, null, false);
    private LocalDate today = LocalDate.MIN;
    private LocalDate last = LocalDate.MIN;

    @BeforeEach
    void a_reply_that_went_out_first() {
        handled = new Handled(web, organs, people, registering, cases);
        OrganId organ = organs.findByCode(Handled.ORGAN).orElseThrow().id();
        chains.set(organ, Matter.REPLY, new Chain(List.of(), true));
        today = time.today();
        last = days.calendar().addDays(today, 3);
        request = handled.received(today);
        handled.does(
                request,
                Role.CLERK,
                "reply-proposal",
                Map.of("outcome", "DISCLOSED_ALREADY", "place", "政府网站", "publishedOn", "2025-03-03", "way", "POST"));
        assertThat(tasks(Role.HEAD)).as("nothing has gone out yet").isEmpty();
        handled.does(request, Role.CLERK, "reply-issue", Map.of("on", today.toString()));
    }

    private List<Task> tasks(Role role) {
        return unconfirmed.tasks(handled.by(role), today).stream()
                .filter(it -> it.address().endsWith(request.number()))
                .toList();
    }

    private List<Shortfall> found(LocalDate asOf) {
        return unconfirmed.shortfalls(asOf).stream()
                .filter(it -> it.address().endsWith(request.number()))
                .toList();
    }

    @Test
    void the_head_has_a_task_until_it_is_done_and_it_is_late_after_three_working_days() {
        assertThat(tasks(Role.HEAD)).singleElement().satisfies(task -> {
            assertThat(task.title()).startsWith("补批已经发出的答复");
            assertThat(task.due()).isEqualTo(last);
        });
        assertThat(tasks(Role.CLERK)).as("the head can sign in").isEmpty();
        assertThat(found(last)).isEmpty();
        assertThat(found(last.plusDays(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.since()).isEqualTo(last.plusDays(1)));

        handled.does(request, Role.HEAD, "afterwards-approval", Map.of());
        assertThat(tasks(Role.HEAD)).isEmpty();
        assertThat(found(last.plusDays(1))).isEmpty();
    }

    @Test
    void where_no_head_can_sign_in_the_clerk_has_the_sheet_signed() {
        database.sql("delete from account_role where role = 'HEAD'").update();
        assertThat(tasks(Role.CLERK))
                .singleElement()
                .satisfies(task -> assertThat(task.title()).startsWith("请负责人签字补批"));
    }
}
