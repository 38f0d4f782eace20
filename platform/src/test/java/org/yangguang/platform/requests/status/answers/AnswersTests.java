package org.yangguang.platform.requests.status.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Delivery;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Outcome;

@RunningPlatform
@Transactional
class AnswersTests {

    private static final String ORGAN = "371323-D12";

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    CivilTime time;

    @Autowired
    AnswersSearch answersSearch;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    private Registered request = new Registered(new RequestId(0), "", "", null, null, false);

    @BeforeEach
    void an_answered_request() {
        request = registering.register(Submissions.online(
                organs.findByCode(ORGAN).orElseThrow().id(), time.today().minusDays(5)));
    }

    private void answer() {
        NewEntry reply = NewEntry.of(
                        new ClockEvent.Replied(time.today(), Delivery.ONLINE), RequestDeed.RECEIPT_FIXED, "答复", null)
                .deciding(Decision.of(Outcome.DISCLOSED));
        book.enter(request.id(), reply);
    }

    private long file(String text, FileRole role) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        long file = database.sql("""
                        insert into stored_file (organ, name, type, size, hash, stored_at, content)
                        values ((select organ from request where id = :id), '方案.txt', 'text/plain', :size,
                            repeat('0', 64), now(), :content) returning id
                        """)
                .param("id", request.id().value())
                .param("size", content.length)
                .param("content", content)
                .query(Long.class)
                .single();
        book.attach(request.id(), new FileId(file), role);
        return file;
    }

    private String publication() {
        return "/workbench/requests/" + ORGAN + "/" + request.number() + "/publication";
    }

    private MockHttpServletRequestBuilder publishing(String key, String title, String summary) {
        return post(publication())
                .param("_key", key)
                .param("title", title)
                .param("summary", summary)
                .with(Staff.by(new Staff(organs, people).person(ORGAN, Role.HEAD)))
                .with(csrf());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_not_answered_yet_is_not_published() throws Exception {
        assertThat(text(send(publishing("answer-1", "征地补偿方案", "已公开。")))).contains("还没有答复");
        assertThat(answers.findOf(request.id())).isEmpty();
    }

    @Test
    void a_published_answer_is_found_by_everyone_and_gone_once_withdrawn() throws Exception {
        answer();
        MockHttpServletResponse published = send(publishing("answer-2", "征地补偿安置方案", "向申请人提供了安置方案全文。"));
        assertThat(published.getStatus()).isEqualTo(302);
        String address = String.valueOf(published.getHeader("Location"));
        assertThat(text(send(get(address)))).contains("征地补偿安置方案", "向申请人提供了安置方案全文", "予以公开");
        for (String found : List.of(
                "",
                "?organ=" + ORGAN,
                "?outcome=DISCLOSED",
                "?year=" + time.today().getYear(),
                "?q=安置")) {
            assertThat(text(send(get("/requests/answers" + found)))).as(found).contains(address);
        }
        for (String other : List.of(
                "?outcome=REFUSED", "?q=没有这样的话", "?year=" + (time.today().getYear() - 3))) {
            assertThat(text(send(get("/requests/answers" + other)))).as(other).doesNotContain(address + "\"");
        }
        assertThat(text(send(get("/sitemap.xml")))).contains(address);
        try (Stream<SearchEntry> entries = answersSearch.entries()) {
            assertThat(entries).anyMatch(entry -> entry.address().equals(address));
        }

        assertThat(text(send(publishing("answer-3", "又一次", "内容")))).contains("已经公布");

        assertThat(send(post(publication() + "/withdrawal")
                                .param("_key", "answer-4")
                                .param("reason", "发现遗漏")
                                .with(Staff.by(new Staff(organs, people).person(ORGAN, Role.HEAD)))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(get(address)).getStatus()).isEqualTo(404);
        assertThat(text(send(get("/requests/answers")))).doesNotContain(address + "\"");
        String id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(answersSearch.find(id)).isEmpty();
        assertThat(database.sql("select count(*) from search_change where kind = 'ANSWER' and entry = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .as("told when it appeared and when it went")
                .isEqualTo(2);
    }

    @Test
    void a_number_that_identifies_somebody_does_not_pass_unless_a_reason_is_given() throws Exception {
        answer();
        String summary = "联系人电话13905391234。";
        MockHttpServletResponse first = send(publishing("answer-5", "方案", summary));
        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(text(first)).contains("发现可能的个人信息", "13905391234");
        String seen = Browser.hiddenFields(text(first)).getOrDefault("seen", "");
        assertThat(send(publishing("answer-6", "方案", summary).param("seen", seen))
                        .getStatus())
                .isEqualTo(422);
        assertThat(text(send(publishing("answer-7", "方案", summary)
                        .param("seen", seen)
                        .param("kept", "13905391234"))))
                .contains("请填写保留的理由");
        assertThat(send(publishing("answer-8", "方案", summary)
                                .param("seen", seen)
                                .param("kept", "13905391234")
                                .param("reason", "机关公布的办公电话"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void only_what_went_to_the_applicant_can_be_published_and_as_a_copy() throws Exception {
        long internal = file("内部材料", FileRole.OTHER);
        long given = file("方案全文", FileRole.ANSWER);
        answer();
        MockHttpServletResponse published = send(publishing("answer-9", "方案", "提供全文。")
                .param("files", String.valueOf(internal))
                .param("files", String.valueOf(given)));
        assertThat(published.getStatus()).isEqualTo(302);
        long id = answers.findOf(request.id()).orElseThrow().id();
        assertThat(answers.files(id)).singleElement().satisfies(copy -> {
            assertThat(copy.id()).isNotIn(internal, given);
            assertThat(text(send(get("/requests/answers/" + id + "/files/" + copy.id()))))
                    .isEqualTo("方案全文");
        });
        assertThat(send(get("/requests/answers/" + id + "/files/" + internal)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void another_organs_number_in_the_address_finds_nothing() throws Exception {
        assertThat(send(get("/workbench/requests/371323-D33/" + request.number() + "/publication")
                                .with(Staff.by(new Staff(organs, people).person("371323-D33", Role.HEAD))))
                        .getStatus())
                .isEqualTo(404);
    }
}
