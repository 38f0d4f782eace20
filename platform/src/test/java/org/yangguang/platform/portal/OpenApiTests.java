package org.yangguang.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.report.form.PublishedCounty;
import org.yangguang.platform.report.form.ReportDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the open API says what the platform does. */
@RunningPlatform
class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc web;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description = JSON.createObjectNode();

    @BeforeEach
    void read() throws Exception {
        description = json(answer(get("/api/v1/openapi.json")));
    }

    @Test
    void every_address_for_programs_is_described_and_no_other() {
        Set<String> mapped = new HashSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + pattern))));
        Set<String> described = new HashSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isNotEmpty().isEqualTo(mapped);
    }

    @Test
    void what_is_answered_has_the_shape_described() throws Exception {
        fits("/api/v1/organs", "get", answer(get("/api/v1/organs")));
        fits("/api/v1/reports/{year}", "get", answer(get("/api/v1/reports/2019")));
        fits("/api/v1/reports/{year}", "get", answer(get("/api/v1/reports/1999")));
        fits("/api/v1/reports/{year}", "get", answer(get("/api/v1/reports/abc")));
        fits("/api/v1/items", "get", answer(get("/api/v1/items?column=policies&size=5")));
        fits("/api/v1/items", "get", answer(get("/api/v1/items?column=nirgends&size=1000&from=heute&kind=X")));
        fits("/api/v1/items/{id}", "get", answer(get("/api/v1/items/0")));
        fits("/api/v1/requests/{number}", "get", answer(get("/api/v1/requests/371323-D12-2019-0001")));
        fits("/api/v1/search", "get", answer(get("/api/v1/search").param("q", "年度报告")));
        fits("/api/v1/search", "get", answer(get("/api/v1/search")));
        fits("/api/v1/report-check", "post", answer(multipart("/api/v1/report-check")));
        fits(
                "/api/v1/report-check",
                "post",
                answer(multipart("/api/v1/report-check").file(file("a.txt", "不是年度报告"))));
        for (String address :
                List.of("/api/v1/openapi.json", "/api/v1/organs", "/api/v1/items", "/api/v1/reports/2019")) {
            MockHttpServletResponse first = answer(get(address));
            assertThat(first.getHeader("Last-Modified")).as(address).isNotNull();
            assertThat(answer(get(address).header("If-None-Match", String.valueOf(first.getHeader("ETag"))))
                            .getStatus())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    @Test
    void a_report_that_contradicts_itself_is_answered_as_described() throws Exception {
        byte[] report = new ReportDocuments().word(PublishedCounty.report());

        MockHttpServletResponse answer = answer(
                multipart("/api/v1/report-check").file(new MockMultipartFile("file", "2020.docx", null, report)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer).get("findings")).isNotEmpty();
        fits("/api/v1/report-check", "post", answer);
    }

    private void fits(String path, String method, MockHttpServletResponse answer) throws Exception {
        JsonNode responses = description.get("paths").get(path).get(method).get("responses");
        JsonNode response = responses.get(String.valueOf(answer.getStatus()));
        assertThat(response).as(path + " answers " + answer.getStatus()).isNotNull();
        JsonNode content = resolved(response).get("content");
        String type = String.valueOf(answer.getContentType()).replaceFirst(";.*", "");
        assertThat(content.has(type)).as(path + " answers " + type).isTrue();
        List<String> misfits = new ArrayList<>();
        compare("$", content.get(type).get("schema"), json(answer), misfits);
        assertThat(misfits).as(path).isEmpty();
    }

    /** As much of JSON Schema as the description uses. */
    private void compare(String at, JsonNode reference, JsonNode value, List<String> misfits) {
        JsonNode schema = resolved(reference);
        List<String> types = texts(schema.get("type"));
        if (!types.isEmpty()
                && !types.contains(type(value))
                && !(value.isIntegralNumber() && types.contains("number"))) {
            misfits.add(at + " is " + type(value) + ", not " + types);
            return;
        }
        if (schema.has("enum") && !texts(schema.get("enum")).contains(value.asString())) {
            misfits.add(at + " is none of " + schema.get("enum"));
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(at + "[" + i + "]", schema.get("items"), value.get(i), misfits);
            }
        }
        if (value.isObject() && schema.has("properties")) {
            texts(schema.path("required")).stream()
                    .filter(name -> !value.has(name))
                    .forEach(name -> misfits.add(at + " lacks " + name));
            value.properties().forEach(each -> {
                JsonNode property = schema.get("properties").get(each.getKey());
                if (property == null) {
                    misfits.add(at + " has " + each.getKey());
                } else {
                    compare(at + "." + each.getKey(), property, each.getValue(), misfits);
                }
            });
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.isString()) {
            texts.add(node.asString());
        } else if (node != null) {
            node.forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }

    private static String type(JsonNode value) {
        if (value.isObject()) {
            return "object";
        }
        if (value.isArray()) {
            return "array";
        }
        if (value.isNull()) {
            return "null";
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? "integer" : "number";
        }
        return value.isBoolean() ? "boolean" : "string";
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
