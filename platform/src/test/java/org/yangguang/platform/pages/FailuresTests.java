package org.yangguang.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yangguang.platform.RunningPlatform;

@RunningPlatform
class FailuresTests {

    private static final Pattern NUMBER = Pattern.compile("编号：<strong>(\\d{4}-\\d{4})</strong>");

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "400, 请求无法识别",
        "401, 请先登录",
        "403, 没有打开这个页面的权限",
        "404, 没有找到这个页面",
        "405, 这个网址不能这样使用",
        "413, 文件太大",
        "415, 请求无法处理",
        "422, 填写的内容有误",
        "429, 操作过于频繁",
        "500, 系统出了问题",
        "503, 系统暂时不能办理"
    })
    void every_failure_has_a_page_of_ours_and_a_document_for_programs(int status, String title) throws Exception {
        web.perform(failed(status, "/somewhere"))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("<h1 class=\"yg-title\">" + title + "</h1>")));
        web.perform(failed(status, "/api/v1/somewhere"))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.instance").value("/api/v1/somewhere"))
                .andExpect(jsonPath("$.errors").isArray());
    }

    @Test
    void a_failure_of_ours_has_a_number_that_stands_in_the_log_with_its_cause() throws Exception {
        String page = web.perform(failed(500, "/somewhere")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("thread lost")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        Matcher number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        assertThat(Files.readAllLines(Path.of(RunningPlatform.LOG)))
                .filteredOn(line -> line.contains(number.group(1)))
                .singleElement()
                .asString()
                .contains("thread lost");
        web.perform(failed(500, "/api/v1/somewhere"))
                .andExpect(jsonPath("$.failure").value(matchesPattern("\\d{4}-\\d{4}")));
    }

    @Test
    void a_fault_of_the_caller_has_no_number() throws Exception {
        web.perform(failed(404, "/api/v1/somewhere"))
                .andExpect(jsonPath("$.failure").doesNotExist());
    }

    @Test
    void what_a_program_sends_wrongly_is_named_by_its_status() throws Exception {
        web.perform(get("/api/v1/reports/abc")).andExpect(status().isBadRequest());
        web.perform(post("/api/v1/report-check")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(delete("/api/v1/organs")).andExpect(status().isMethodNotAllowed());
    }

    private static MockHttpServletRequestBuilder failed(int status, String path) {
        return get("/error")
                .with(request -> {
                    // As the server sends it on, not as somebody opens it.
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                })
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path);
    }
}
