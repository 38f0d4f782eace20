package org.yangguang.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.doors.Task;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.search.engine.Engine;

/** From a change to what people find, and what staff see of the search. */
@RunningPlatform
class SearchPagesTests {

    /** What the platform promises: found two seconds after the commit. */
    private static final Duration PROMISED = Duration.ofSeconds(2);

    private static final String ORGAN = "371323-D12";

    @Autowired
    ExampleEntries examples;

    @Autowired
    Index index;

    @Autowired
    Changes changes;

    @Autowired
    IndexKeeping keeping;

    @Autowired
    IndexRecord record;

    @Autowired
    Alarm alarm;

    @Autowired
    SearchTasks tasks;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private OrganId organ = new OrganId(0);

    @BeforeEach
    void the_index_is_built() {
        organ = organs.findByCode(ORGAN).orElseThrow().id();
        await(() -> record.find().isPresent(), Duration.ofSeconds(30));
    }

    private static void await(Callable<Boolean> until, Duration longest) {
        Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(20)).until(until);
    }

    private boolean isFound(String words, String title) {
        return page("/search", words).contains(title);
    }

    private String page(String address, String words) {
        try {
            return text(get(address).param("q", words));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(MockHttpServletRequestBuilder call) throws Exception {
        return answer(call).getContentAsString(UTF_8).replaceAll("</?mark[^>]*>", "");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder sent(String address, Role role) {
        return post(address)
                .param("_key", UUID.randomUUID().toString())
                .with(Staff.by(new Staff(organs, people).person(ORGAN, role)))
                .with(csrf());
    }

    private String title(String text) {
        return text + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not_even_before_the_index_knows() {
        String title = title("龙家圈水库移民安置");
        transaction.executeWithoutResult(
                status -> examples.publish(ExampleEntries.entry("one", title, "安置办法全文。", organ)));
        await(() -> isFound("水库移民安置", title), PROMISED);
        assertThat(page("/search", "水库移民安置")).contains("试例", "2020年6月1日");
        assertThat(page("/search/suggestions", "水库移")).contains(title);
        assertThat(page("/api/v1/search", "水库移民安置")).contains(title, "\"kind\":\"EXAMPLE\"");

        // The index still has it: the outbox alone keeps it back.
        transaction.executeWithoutResult(status -> {
            examples.withdraw("one");
            assertThat(page("/search", "水库移民安置")).doesNotContain(title);
            assertThat(page("/api/v1/search", "水库移民安置")).doesNotContain(title);
        });
        await(() -> changes.count() == 0, PROMISED);
        assertThat(page("/search/suggestions", "水库移")).doesNotContain(title);
    }

    @Test
    void what_was_rolled_back_is_not_found() {
        String title = title("乡村公交线路调整");
        transaction.executeWithoutResult(status -> {
            examples.changed("never");
            status.setRollbackOnly();
        });
        assertThat(isFound("乡村公交线路调整", title)).isFalse();
        assertThat(database.sql("select count(*) from search_change where entry = 'never'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_entry_that_cannot_be_read_holds_nothing_up() {
        String title = title("农村饮水安全工程");
        transaction.executeWithoutResult(status -> {
            examples.changed("broken");
            examples.publish(ExampleEntries.entry("after", title, "", organ));
        });
        await(() -> isFound("农村饮水安全工程", title), PROMISED);
        database.sql("delete from search_change where entry = 'broken'").update();
    }

    @Test
    void a_rebuild_finds_what_nobody_told_and_searching_goes_on_meanwhile() {
        String told = title("山洪灾害防御预案");
        transaction.executeWithoutResult(status -> examples.publish(ExampleEntries.entry("told", told, "", organ)));
        await(() -> isFound("山洪灾害防御", told), PROMISED);
        String untold = title("山洪灾害防御演练");
        examples.keepQuiet(ExampleEntries.entry("untold", untold, "", organ));
        String before = String.valueOf(index.ask(Engine::name));
        keeping.wantRebuild();
        alarm.ring();
        await(
                () -> {
                    assertThat(isFound("山洪灾害防御", told)).isTrue();
                    return !before.equals(index.ask(Engine::name));
                },
                Duration.ofSeconds(30));
        assertThat(isFound("山洪灾害防御", untold)).isTrue();
        assertThat(record.find().orElseThrow().name()).isEqualTo(index.ask(Engine::name));
    }

    @Test
    void what_cannot_be_searched_is_answered_with_what_to_do() throws Exception {
        for (String words : new String[] {"水".repeat(10_000), "+-\"()*"}) {
            assertThat(answer(get("/search").param("q", words)).getStatus()).isEqualTo(422);
            assertThat(answer(get("/api/v1/search").param("q", words)).getStatus())
                    .isEqualTo(422);
            assertThat(answer(get("/search/suggestions").param("q", words)).getContentAsString(UTF_8))
                    .isEqualTo("[]");
        }
        assertThat(page("/search", "水".repeat(10_000))).contains("一次最多搜索100个字");
        assertThat(text(get("/search").param("q", "公告").param("page", "1000000")))
                .contains("最多可以翻到第 100 页");
        assertThat(answer(get("/api/v1/search").param("q", "公告").param("page", "1000000"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(text(get("/search"))).contains("可以这样搜");
        assertThat(text(get("/search").param("q", "公告").param("organ", "nobody")))
                .contains("没有找到");
    }

    @Test
    void what_is_typed_comes_back_as_text() {
        assertThat(page("/search", "<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void words_that_sound_like_others_lead_to_these() {
        String title = title("殡葬惠民补贴政策");
        transaction.executeWithoutResult(status -> examples.publish(ExampleEntries.entry("sound", title, "", organ)));
        await(() -> isFound("殡葬惠民", title), PROMISED);
        assertThat(page("/search", "宾藏会民")).contains("您要找的是不是", "殡葬惠民");
    }

    @Test
    void a_search_without_result_becomes_a_task_of_the_organ_that_it_names_and_ends_with_a_remark() throws Exception {
        String words = organs.get(organ).name() + title("缺");
        for (int times = 0; times < 3; times++) {
            assertThat(page("/search", words)).contains("没有");
        }
        var clerk = new Staff(organs, people).person(ORGAN, Role.CLERK);
        assertThat(tasks.tasks(clerk, LocalDate.of(2021, 1, 1)))
                .extracting(Task::title)
                .anyMatch(task -> task.contains(words));
        assertThat(text(get(SearchPages.WORK).with(Staff.by(clerk)))).contains(words);
        assertThat(answer(sent(SearchPages.WORK + "/misses/" + ORGAN, Role.CLERK)
                                .param("missed", words)
                                .param("remark", "已经补发"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(tasks.tasks(clerk, LocalDate.of(2021, 1, 1)))
                .extracting(Task::title)
                .noneMatch(task -> task.contains(words));
    }

    @Test
    void a_search_with_personal_data_is_not_kept() {
        String number = "13905391234";
        page("/search", number);
        assertThat(database.sql("select count(*) from search_miss where words like '%' || :number || '%'")
                        .param("number", number)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
