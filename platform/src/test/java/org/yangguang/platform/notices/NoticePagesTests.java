package org.yangguang.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class NoticePagesTests {

    private static final String OUTBOX = "/workbench/notices/371323-D33";

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    NoticeTasks tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    CivilTime time;

    @Autowired
    MockMvc web;

    private long notice;

    @BeforeEach
    void a_letter_to_print() {
        notices.queue(new Message(
                organs.findByCode("371323-D33").orElseThrow().id(),
                new Recipient("秦晓燕", null, null, "276400 沂水县长安路100号"),
                "371323-D33-2026-0009",
                "您的申请有新进展",
                "您的申请已登记。"));
        notice = database.sql("select max(id) from notice").query(Long.class).single();
    }

    private MockHttpServletResponse shown(String address) throws Exception {
        return web.perform(get(address).with(Staff.by(clerk()))).andReturn().getResponse();
    }

    private MockHttpServletResponse sent(String deed, String key) throws Exception {
        return web.perform(post(OUTBOX + "/" + notice + "/" + deed)
                        .param("_key", key)
                        .with(Staff.by(clerk()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private SignedIn clerk() {
        return new Staff(organs, people).person("371323-D33", Role.CLERK);
    }

    @Test
    void the_outbox_shows_what_is_to_print_without_naming_anybody() throws Exception {
        String page = shown(OUTBOX + "?state=TO_PRINT").getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("371323-D33-2026-0009", "待打印邮寄").doesNotContain("秦晓燕", "长安路");
        assertThat(shown(OUTBOX + "/" + notice).getContentAsString(StandardCharsets.UTF_8))
                .contains("已打印并邮寄")
                .doesNotContain("秦晓燕");
        assertThat(shown(OUTBOX + "?export=xlsx").getContentType()).contains("spreadsheet");
    }

    @Test
    void another_organs_number_in_the_address_finds_nothing() throws Exception {
        assertThat(web.perform(get("/workbench/notices/371323-D01/" + notice)
                                .with(Staff.by(new Staff(organs, people).person("371323-D01", Role.OFFICE))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void opening_the_letter_names_the_recipient_and_goes_into_the_trail() throws Exception {
        MockHttpServletResponse letter = sent("letter", "letter-1");
        assertThat(letter.getContentAsString(StandardCharsets.UTF_8)).contains("秦晓燕（收）", "长安路100号");
        assertThat(letter.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(database.sql("select count(*) from deed where key = 'letter-1' and kind = 'NOTICE_LETTER_OPENED'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void what_was_posted_is_off_the_list_and_cannot_be_posted_again() throws Exception {
        assertThat(tasks.tasks(clerk(), time.today()))
                .extracting(task -> task.title())
                .anyMatch(title -> title.startsWith("打印并邮寄"));
        assertThat(sent("posting", "posted-1").getStatus()).isEqualTo(302);
        assertThat(sent("posting", "posted-1").getStatus()).isEqualTo(302);
        MockHttpServletResponse again = sent("posting", "posted-2");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("已打印邮寄");
    }

    @Test
    void a_failed_message_can_be_left_to_the_post() throws Exception {
        database.sql("update notice set way = 'EMAIL', state = 'FAILED', problem = '邮件服务器拒收这个地址' where id = :id")
                .param("id", notice)
                .update();
        assertThat(shown(OUTBOX + "/" + notice).getContentAsString(StandardCharsets.UTF_8))
                .contains("邮件服务器拒收这个地址", "改为打印邮寄")
                .doesNotContain("重新发送</button>");
        assertThat(sent("print", "print-1").getStatus()).isEqualTo(302);
        assertThat(database.sql("select state from notice where id = :id")
                        .param("id", notice)
                        .query(String.class)
                        .single())
                .isEqualTo("TO_PRINT");
    }

    @Test
    void several_letters_are_one_file_and_posted_only_when_somebody_says_so() throws Exception {
        notices.queue(new Message(
                organs.findByCode("371323-D33").orElseThrow().id(),
                new Recipient("陈志远", null, null, null),
                "371323-D33-2026-0010",
                "您的申请有新进展",
                "答复已寄出。"));
        long other =
                database.sql("select max(id) from notice").query(Long.class).single();
        assertThat(shown(OUTBOX).getContentAsString(StandardCharsets.UTF_8))
                .contains("打印待打印的通知", "选择 371323-D33-2026-0010");
        assertThat(shown(OUTBOX + "/printing?id=" + notice + "&id=" + other).getContentAsString(StandardCharsets.UTF_8))
                .contains("下载2份信件")
                .doesNotContain("秦晓燕");

        MockHttpServletResponse letters = together("letters", "letters-1", other);
        assertThat(letters.getContentType()).isEqualTo("application/pdf");
        assertThat(letters.getHeader("Cache-Control")).isEqualTo("no-store");
        try (PDDocument pdf = Loader.loadPDF(letters.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("秦晓燕（收）", "长安路100号", "陈志远（收）", "没有留下邮寄地址");
        }
        assertThat(state(notice)).isEqualTo("TO_PRINT");

        assertThat(together("posting", "posting-1", other).getStatus()).isEqualTo(302);
        assertThat(state(notice)).isEqualTo("POSTED");
        assertThat(state(other)).isEqualTo("POSTED");
        assertThat(together("letters", "letters-2", other).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse together(String deed, String key, long other) throws Exception {
        return web.perform(post(OUTBOX + "/printing/" + deed)
                        .param("_key", key)
                        .param("id", Long.toString(notice), Long.toString(other))
                        .with(Staff.by(clerk()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String state(long id) {
        return database.sql("select state from notice where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
