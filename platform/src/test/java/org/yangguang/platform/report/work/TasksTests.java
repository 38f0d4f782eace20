package org.yangguang.platform.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.yangguang.platform.report.Staff.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.report.county.Reminding;

/** The demonstration county at the end of January 2021: one return was sent back, seventy are in hand. */
@RunningPlatform
@Transactional
class TasksTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 1, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 1, 31);
    private static final String RETURN = "/workbench/returns/371323-D12/2020";

    @Autowired
    List<TaskSource> sources;

    @Autowired
    ReportsInTime check;

    @Autowired
    Reminding reminding;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Test
    void the_office_collects_what_is_missing_and_publishes_by_the_end_of_march() {
        assertThat(tasks(office()))
                .satisfiesExactly(
                        collect -> {
                            assertThat(collect.title()).isEqualTo("催收2020年度报表，还差 1 家");
                            assertThat(collect.due()).isEqualTo(LAST_DAY);
                        },
                        publish -> {
                            assertThat(publish.title()).isEqualTo("汇总、撰写并公布2020年度报告");
                            assertThat(publish.due()).isEqualTo(LocalDate.of(2021, 3, 31));
                        });
    }

    @Test
    void the_clerk_corrects_what_was_sent_back_and_reads_that_the_office_waits() {
        SignedIn clerk = staff().person("371323-D12", Role.CLERK);
        assertThat(tasks(clerk)).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("改正被退回的2020年度报表");
            assertThat(task.due()).isEqualTo(LAST_DAY);
            assertThat(task.address()).isEqualTo(RETURN);
        });

        reminding.remind(office().county(), 2020, Set.of(), office().person());
        assertThat(tasks(clerk))
                .singleElement()
                .extracting(Task::title)
                .asString()
                .endsWith("（主管部门已催报）");
    }

    @Test
    void the_head_confirms_what_the_clerk_proposed_and_has_nothing_to_do_before() {
        SignedIn head = staff().person("371323-D12", Role.HEAD);
        assertThat(tasks(head)).isEmpty();

        jdbc.sql("update organ_return set state = 'PROPOSED' where year = 2020 and organ_id = :organ")
                .param("organ", head.organ().value())
                .update();
        assertThat(tasks(head)).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("确认2020年度报表");
            assertThat(task.address()).isEqualTo(RETURN + "/submission");
        });
    }

    @Test
    void a_new_year_is_opened_first() {
        assertThat(sources.stream()
                        .flatMap(source -> source.tasks(office(), LocalDate.of(2022, 1, 3)).stream())
                        .map(Task::title))
                .contains("开启2021年度报告编制");
    }

    @Test
    void each_task_leads_to_a_page_that_its_worker_may_open() throws Exception {
        for (SignedIn worker : List.of(office(), staff().person("371323-D12", Role.CLERK))) {
            for (Task task : tasks(worker)) {
                int status = web.perform(
                                get(task.address().replaceAll("#.*", "")).with(by(worker)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(task.title()).isEqualTo(200);
            }
        }
    }

    @Test
    void on_the_last_day_nobody_is_late_and_on_the_next_day_the_missing_are() {
        assertThat(check.shortfalls(LAST_DAY)).isEmpty();
        assertThat(check.shortfalls(LAST_DAY.plusDays(1)))
                .singleElement()
                .extracting(Shortfall::address)
                .isEqualTo(RETURN);
        assertThat(check.shortfalls(LocalDate.of(2021, 4, 1))).hasSize(2);
    }

    private Staff staff() {
        return new Staff(organs, people);
    }

    private SignedIn office() {
        return staff().person("371323-D01", Role.OFFICE);
    }

    private List<Task> tasks(SignedIn worker) {
        return sources.stream()
                .flatMap(source -> source.tasks(worker, TODAY).stream())
                .toList();
    }
}
