package org.yangguang.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.doors.TaskSource;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class WorkdaysPagesTests {

    private static final String LIST = "/workbench/working-days";
    private static final String NUMBER = "沂政办发〔2026〕99号";

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    WorkingDays days;

    @Autowired
    Importing importing;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    List<TaskSource> tasks;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    @AfterTransaction
    void as_before() {
        days.refresh();
    }

    private SignedIn office() {
        return new Staff(organs, people).person("371323-D01", Role.OFFICE);
    }

    private String page(String path) throws Exception {
        return web.perform(get(LIST + path).with(Staff.by(office())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** A day off of the county on the next working day but two. */
    private String oneMoreDayOff() {
        LocalDate off = days.calendar().addDays(time.today(), 3);
        return "notice: " + NUMBER + "\nissued: " + time.today() + "\ntitle: 关于放假一天的通知\nlocal: 沂水县\n" + off
                + ",HOLIDAY,县庆\n";
    }

    private MockHttpServletResponse confirm(String key, String text) throws Exception {
        return web.perform(post(LIST)
                        .param("_key", key)
                        .param("text", text)
                        .with(Staff.by(office()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_list_shows_every_known_notice_and_what_is_missing() throws Exception {
        int next = time.today().getYear() + 1;
        String page = page("");
        assertThat(page).contains("国办发明电〔2025〕7号", "随程序提供");
        assertThat(page.contains(next + "年的安排还没有载入"))
                .isEqualTo(!days.calendar().years().contains(next));
    }

    @Test
    void a_new_notice_shows_what_moves_and_once_confirmed_moves_it_writes_it_down_and_tells_the_applicant()
            throws Exception {
        Registered request = registering.register(
                Submissions.online(organs.findByCode("371323-D12").orElseThrow().id(), time.today()));
        LocalDate due = Objects.requireNonNull(request.due());
        LocalDate later = days.calendar().addDays(due, 1);

        var call = multipart(LIST + "/preview").file("file", oneMoreDayOff().getBytes(StandardCharsets.UTF_8));
        String preview = web.perform(call.with(Staff.by(office())).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(preview).contains(request.number(), "件办理中的申请的最后一天会变动", "确认载入");
        assertThat(cases.get(request.id()).due()).as("only shown").isEqualTo(due);

        assertThat(confirm("import-1", oneMoreDayOff()).getStatus()).isEqualTo(302);
        assertThat(cases.get(request.id()).due()).isEqualTo(later);
        assertThat(cases.story(request.id()).getLast())
                .satisfies(entry -> assertThat(entry.text()).contains(NUMBER, due.toString(), later.toString()))
                .satisfies(entry -> assertThat(entry.dueBefore()).isEqualTo(due))
                .satisfies(entry -> assertThat(entry.dueAfter()).isEqualTo(later));
        assertThat(database.sql("select body from notice where about = :about")
                        .param("about", request.number())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("因放假安排变动", later.toString());
        assertThat(page("")).contains(NUMBER, "地方：沂水县");

        int entries = cases.story(request.id()).size();
        importing.recountPending();
        assertThat(confirm("import-1", oneMoreDayOff()).getStatus()).isEqualTo(302);
        assertThat(cases.story(request.id())).as("once only").hasSize(entries);
    }

    @Test
    void a_recount_that_broke_off_is_taken_up_again_and_nothing_is_done_twice() throws Exception {
        Registered request =
                registering.register(Submissions.online(organs.root().id(), time.today()));
        confirm("import-2", oneMoreDayOff());
        int entries = cases.story(request.id()).size();
        database.sql("update working_day_notice set recounted_at = null").update();
        importing.recountPending();
        assertThat(cases.story(request.id())).hasSize(entries);
        assertThat(database.sql("select count(*) from working_day_notice where recounted_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_wrong_file_is_shown_again_with_every_problem_and_nothing_is_kept() throws Exception {
        String wrong = oneMoreDayOff().replace("HOLIDAY", "OFF").replace("local: 沂水县\n", "");
        MockHttpServletResponse answer = confirm("import-3", wrong);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("应为 HOLIDAY", "写明且只写明一项");
        assertThat(days.notices().list()).noneMatch(notice -> notice.number().equals(NUMBER));
    }

    @Test
    void from_november_on_the_office_is_asked_for_the_notice_of_the_next_year() {
        int known = days.calendar().years().getLast();
        String title = "载入" + (known + 1) + "年放假安排";
        assertThat(titles(LocalDate.of(known, 10, 31))).isEmpty();
        assertThat(titles(LocalDate.of(known, 11, 1)))
                .singleElement()
                .asString()
                .startsWith(title);
        assertThat(titles(LocalDate.of(known - 1, 12, 1))).isEmpty();
    }

    private List<String> titles(LocalDate today) {
        return tasks.stream()
                .filter(source -> source.getClass().getName().contains("Workdays"))
                .flatMap(source -> source.tasks(office(), today).stream())
                .map(Task::title)
                .toList();
    }
}
