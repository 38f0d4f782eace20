package org.yangguang.platform.report.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.platform.report.form.ReportDocuments;

@RunningPlatform
class ReportCheckTests {

    @Autowired
    MockMvc web;

    @LocalServerPort
    int port;

    private final byte[] report = new ReportDocuments().word(PublishedCounty.report());

    @Test
    void anyone_finds_the_form_without_a_cookie() throws Exception {
        web.perform(get("/report-check"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(Matchers.containsString("multipart/form-data")));
    }

    @Test
    void the_contradictions_of_a_county_are_drawn_with_both_sides() throws Exception {
        Document page = check(new MockMultipartFile("file", "沂水县2020.docx", null, report));
        assertThat(page.select(".yg-form-finding__equation").eachText()).contains("47 ≠ 46", "64 ≠ 63");
        assertThat(page.select("#report-1-table_3-received_new-natural_person-cell")
                        .hasClass("yg-form-grid__figure--broken"))
                .isTrue();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String address : page.select("main a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
        }
    }

    @Test
    void the_remarks_come_back_from_the_page_as_word_and_only_unchanged() throws Exception {
        Document page = check(new MockMultipartFile("file", "2020.docx", null, report));
        String sealed = page.expectFirst("input[name=sealed]").val();
        byte[] file = web.perform(post("/report-check/remarks").param("sealed", sealed))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getTables()).hasSize(3);
        }
        web.perform(post("/report-check/remarks").param("sealed", "A" + sealed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("检查结果已失效")));
    }

    @Test
    void nothing_and_too_much_are_refused_in_plain_words() throws Exception {
        web.perform(multipart("/report-check"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("请选择要检查的年度报告文件")));
        var six = multipart("/report-check");
        for (int i = 0; i < 6; i++) {
            six.file(new MockMultipartFile("file", i + ".docx", null, report));
        }
        web.perform(six)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("一次最多检查5个文件，现在是6个")));
    }

    @Test
    void a_file_that_is_too_large_gets_an_answer_and_not_a_broken_connection() throws Exception {
        HttpRequest upload = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/report-check"))
                .header("Content-Type", "multipart/form-data; boundary=end")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"),
                        BodyPublishers.ofByteArrays(Collections.nCopies(51, new byte[1 << 20])),
                        BodyPublishers.ofString("\r\n--end--\r\n")))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("文件太大，合计不能超过50MB");
        }
    }

    @Test
    void a_file_that_is_no_report_gets_one_sentence_beside_the_others() throws Exception {
        Document page = check(
                new MockMultipartFile("file", "通知.txt", null, "关于召开会议的通知".getBytes(StandardCharsets.UTF_8)),
                new MockMultipartFile("file", "<b>.docx", null, bomb()),
                new MockMultipartFile("file", "2020.docx", null, report));
        assertThat(page.select(".yg-errors__list li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("通知.txt："))
                .anyMatch(line -> line.startsWith("<b>.docx："));
        assertThat(page.select("article.yg-checked")).hasSize(1);
    }

    @Test
    void a_program_gets_findings_as_the_command_line_prints_them() throws Exception {
        web.perform(multipart("/api/v1/report-check").file(new MockMultipartFile("file", "2020.docx", null, report)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[0].file").value("2020.docx"))
                .andExpect(jsonPath("$.findings[0].rule").value("R1"))
                .andExpect(jsonPath("$.findings[0].table").value("table_3"))
                .andExpect(jsonPath("$.findings[0].left").value(47))
                .andExpect(jsonPath("$.findings[0].right").value(46))
                .andExpect(jsonPath("$.findings[0].severity").value("error"))
                .andExpect(jsonPath("$.not_checked").isArray());
    }

    @Test
    void a_program_is_told_which_file_is_no_report_and_why() throws Exception {
        web.perform(multipart("/api/v1/report-check")
                        .file(new MockMultipartFile("file", "2020.docx", null, report))
                        .file(new MockMultipartFile("file", "bomb.docx", null, bomb()))
                        .file(new MockMultipartFile("file", "通知.txt", null, "通知".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].message").value(Matchers.startsWith("bomb.docx：")))
                .andExpect(jsonPath("$.errors[1].message").value(Matchers.startsWith("通知.txt：")));
    }

    @Test
    void a_program_that_asks_too_often_is_told_when_to_come_back() throws Exception {
        ResultActions last = call();
        for (int i = 0; i < 40; i++) {
            last = call();
        }
        last.andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "600"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("请10分钟后再试")));
    }

    private ResultActions call() throws Exception {
        return web.perform(multipart("/api/v1/report-check")
                .file(new MockMultipartFile("file", "通知.txt", null, "通知".getBytes(StandardCharsets.UTF_8)))
                .with(request -> {
                    request.setRemoteAddr("203.0.113.9");
                    return request;
                }));
    }

    private Document check(MockMultipartFile... files) throws Exception {
        var request = multipart("/report-check");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** A .docx of some kilobytes whose text unpacks to 200 MB. */
    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
