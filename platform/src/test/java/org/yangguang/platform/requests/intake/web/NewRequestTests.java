package org.yangguang.platform.requests.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Cases.CaseAttachment;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.intake.Drafts;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class NewRequestTests {

    /** The smallest picture that is one. */
    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        0,
        0,
        0,
        0
    };

    @Autowired
    MockMvc web;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    Cookie draft = new Cookie("yg-draft", "none");

    @BeforeEach
    void begin() throws Exception {
        MockHttpServletResponse begun = send(post("/requests/new").param("_key", key()));
        assertThat(begun.getRedirectedUrl()).isEqualTo("/requests/new/information");
        draft = Objects.requireNonNull(begun.getCookie("yg-draft"));
        assertThat(draft.isHttpOnly()).isTrue();
        assertThat(draft.getPath()).isEqualTo("/requests/new");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(draft).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse answer(String step, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/requests/new/" + step).param("_key", key());
        fields.forEach(request::param);
        return send(request);
    }

    private String page(String step) throws Exception {
        return send(get("/requests/new/" + step)).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse identity(String number, byte[] file) throws Exception {
        return web.perform(multipart("/requests/new/identity")
                        .file(new MockMultipartFile("proof", "身份证.png", "image/png", file))
                        .param("_key", key())
                        .param("id_type", "RESIDENT_ID")
                        .param("id_number", number)
                        .cookie(draft)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private void fillIn() throws Exception {
        answer("information", Map.of("information", "黄山铺镇道路硬化工程竣工验收意见\n<script>alert(1)</script>"));
        answer("organ", Map.of("organ", "371323-D14"));
        answer("applicant", Map.of("kind", "NATURAL_PERSON", "name", "秦晓燕<b>"));
        identity("11010519491231002x", PNG);
        answer("delivery", Map.of("form", "PAPER", "delivery", "POST"));
        assertThat(answer("contact", Map.of("phone", "13905391234", "address", "沂水县长安路100号"))
                        .getRedirectedUrl())
                .isEqualTo("/requests/new/check");
    }

    private static String between(String page, String before, String after) {
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf(after, start));
    }

    @Test
    void a_citizen_gets_number_code_and_last_day_and_the_clock_starts_today() throws Exception {
        fillIn();
        String check = page("check");
        assertThat(check).contains("县交通运输局", "提交申请").doesNotContain("<script>alert", "秦晓燕<b>");
        assertThat(answer("submission", Map.of()).getRedirectedUrl()).isEqualTo("/requests/new/confirmation");
        String told = page("confirmation");
        String number = between(told, "yg-panel__number\">", "<");
        CaseFile file = registering
                .find(number, between(told, "yg-receipt__code\">", "<"))
                .orElseThrow();
        assertThat(file.receivedOn()).isEqualTo(time.today());
        assertThat(file.way()).isEqualTo(IntakeWay.WEB);
        assertThat(told).contains("最迟应当在", "县交通运输局", "<path d=\"M");
        assertThat(cases.files(file.id())).extracting(CaseAttachment::role).containsExactly(FileRole.IDENTITY_PROOF);
    }

    @Test
    void however_often_it_is_sent_one_draft_is_one_request() throws Exception {
        fillIn();
        long before = requests();
        answer("submission", Map.of());
        answer("submission", Map.of());
        answer("information", Map.of("information", "回到前面改一改"));
        assertThat(answer("submission", Map.of()).getRedirectedUrl()).isEqualTo("/requests/new/confirmation");
        assertThat(requests()).isEqualTo(before + 1);
    }

    private long requests() {
        return database.sql("select count(*) from request").query(Long.class).single();
    }

    @Test
    void what_is_wrong_is_said_beside_what_was_typed_and_both_are_kept() throws Exception {
        MockHttpServletResponse refused = identity("11010519491231002", PNG);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(UTF_8)).contains("身份证号应为18位，现在是17位", "value=\"11010519491231002\"");
        assertThat(page("identity")).contains("value=\"11010519491231002\"", "身份证.png");
        MockHttpServletResponse applicant = answer("applicant", Map.of());
        assertThat(applicant.getStatus()).isEqualTo(422);
        assertThat(applicant.getContentAsString(UTF_8)).contains("请选择申请人类型", "请填写姓名", "有 2 处需要改正");
    }

    @Test
    void a_dangerous_file_is_refused_whatever_its_name_says() throws Exception {
        assertThat(identity("11010519491231002X", "<html><script>alert(1)</script></html>".getBytes(UTF_8))
                        .getContentAsString(UTF_8))
                .contains("身份证明应为照片（JPG、PNG）或者 PDF 文件");
        assertThat(identity("11010519491231002X", "MZ\u0090\u0000\u0003".getBytes(UTF_8))
                        .getStatus())
                .isEqualTo(422);
        assertThat(identity("11010519491231002X", new byte[11 * 1024 * 1024]).getContentAsString(UTF_8))
                .contains("文件超过10MB");
    }

    @Test
    void what_is_typed_is_kept_before_it_is_sent() throws Exception {
        MockHttpServletResponse kept = answer("information", Map.of("information", "还没写完", "_auto", "1"));
        assertThat(kept.getStatus()).isEqualTo(204);
        assertThat(page("information")).contains("还没写完");
        assertThat(database.sql("select string_agg(encode(content, 'escape'), '') from request_draft")
                        .query(String.class)
                        .single())
                .doesNotContain("还没写完");
    }

    @Test
    void nobody_else_sees_a_draft_and_what_is_missing_cannot_be_sent() throws Exception {
        answer("information", Map.of("information", "只有我知道"));
        MockHttpServletResponse early = answer("submission", Map.of());
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString(UTF_8)).contains("还有内容没有填好", "请选择受理机关");
        draft = new Cookie("yg-draft", "somebody-else");
        assertThat(send(get("/requests/new/information")).getRedirectedUrl()).isEqualTo("/requests/new");
    }

    @Test
    void a_draft_ends_when_nobody_comes_back() throws Exception {
        answer("information", Map.of("information", "忘了"));
        database.sql("update request_draft set changed_at = changed_at - interval '15 days'")
                .update();
        assertThat(send(get("/requests/new/information")).getRedirectedUrl()).isEqualTo("/requests/new");
        assertThat(drafts.sweep()).isPositive();
        assertThat(drafts.sweep()).isZero();
    }

    @Test
    void nothing_of_the_form_is_kept_by_anybody_on_the_way() throws Exception {
        assertThat(send(get("/requests/new")).getHeader("Cache-Control")).contains("no-store");
        assertThat(send(get("/requests/new/information")).getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void organs_are_proposed_with_a_reason() throws Exception {
        answer("information", Map.of("information", "城北片区征地补偿安置方案和不动产登记"));
        assertThat(page("organ")).contains("县自然资源和规划局", "职责涉及“");
    }

    @Test
    void who_sends_too_many_pages_in_a_minute_is_told_to_wait_and_loses_nothing() throws Exception {
        answer("information", Map.of("information", "黄山铺镇道路硬化工程竣工验收意见"));
        MockHttpServletResponse last = new MockHttpServletResponse();
        int sent = 0;
        while (last.getStatus() != 429 && sent < 200) {
            last = send(post("/requests/new/information")
                    .param("_key", key())
                    .param("information", "黄山铺镇道路硬化工程竣工验收意见")
                    .with(from("203.0.113.71")));
            sent++;
        }
        assertThat(sent).as("120 a minute").isEqualTo(121);
        assertThat(last.getContentAsString(UTF_8)).contains("操作得太频繁", "已填写的内容都在");
        assertThat(page("information")).contains("黄山铺镇道路硬化工程竣工验收意见");
        assertThat(send(post("/requests/new").param("_key", key()).with(from("203.0.113.72")))
                        .getStatus())
                .as("another address")
                .isEqualTo(302);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
