package org.yangguang.platform.requests.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.time.CivilTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RunningPlatform
@Transactional
class RequestApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String PERSON = """
            {"organ": "371323-D12",
             "applicant": {"kind": "NATURAL_PERSON", "name": "秦晓燕", "id_type": "RESIDENT_ID",
                           "id_number": "11010519491231002x", "phone": "139 0539 1234"},
             "information": "申请公开城北片区土地征收补偿安置方案，身份证11010519491231002X",
             "form": "PAPER", "delivery": "PICK_UP"}
            """;

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Autowired
    Registering registering;

    @Autowired
    Applicants applicants;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    private MockHttpServletResponse send(String key, String body) throws Exception {
        return web.perform(post("/api/v1/requests")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString(UTF_8));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The body with other values at these places, null to leave a field out. */
    private static String with(Map<String, String> changes) {
        ObjectNode body = (ObjectNode) JSON.readTree(PERSON);
        changes.forEach((path, value) -> {
            ObjectNode at = path.startsWith("applicant.") ? (ObjectNode) body.get("applicant") : body;
            String name = path.replace("applicant.", "");
            if (value.equals("-")) {
                at.remove(name);
            } else {
                at.put(name, value);
            }
        });
        return JSON.writeValueAsString(body);
    }

    private List<String> problems(String body) throws Exception {
        MockHttpServletResponse answer = send(key(), body);
        assertThat(answer.getStatus()).isEqualTo(422);
        List<String> fields = new ArrayList<>();
        json(answer)
                .get("errors")
                .forEach(each -> fields.add(
                        each.get("field").asString() + "：" + each.get("message").asString()));
        return fields;
    }

    @Test
    void a_forwarded_request_is_received_on_the_day_it_is_sent() throws Exception {
        MockHttpServletResponse answer = send(key(), PERSON);
        assertThat(answer.getStatus()).isEqualTo(201);
        JsonNode told = json(answer);
        assertThat(told.get("received_on").asString()).isEqualTo(time.today().toString());
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        String number = told.get("registration_number").asString();
        assertThat(told.get("status_url").asString()).endsWith("/requests/status?number=" + number);
        CaseFile file =
                registering.find(number, told.get("query_code").asString()).orElseThrow();
        assertThat(file.state()).isEqualTo(CaseState.RUNNING);
        assertThat(file.way()).isEqualTo(IntakeWay.API);
        assertThat(file.due()).hasToString(told.get("due").asString());
        assertThat(file.title()).contains("城北片区土地征收补偿安置方案").doesNotContain("11010519491231002");
        assertThat(applicants.read(file.id()).identityNumber()).isEqualTo("11010519491231002X");
    }

    @Test
    void the_same_key_again_gives_the_same_answer_and_no_second_request() throws Exception {
        String key = key();
        JsonNode first = json(send(key, PERSON));
        long before = requests();
        JsonNode again = json(send(key, JSON.writeValueAsString(JSON.readTree(PERSON))));
        assertThat(again).isEqualTo(first);
        assertThat(requests()).isEqualTo(before);
    }

    private long requests() {
        return database.sql("select count(*) from request").query(Long.class).single();
    }

    @Test
    void a_key_stands_for_one_content() throws Exception {
        String key = key();
        send(key, PERSON);
        MockHttpServletResponse other = send(key, with(Map.of("information", "另一件事")));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(json(other).get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void the_answer_lies_sealed_with_its_key() throws Exception {
        String code = json(send(key(), PERSON)).get("query_code").asString();
        assertThat(database.sql("select count(*) from deed where next like '%' || :code || '%'")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws Exception {
        assertThat(problems(with(Map.of(
                        "organ", "371999-X",
                        "information", " ",
                        "form", "FAX",
                        "delivery", "-",
                        "applicant.kind", "ALIEN",
                        "applicant.id_number", "1101051949123100",
                        "applicant.phone", "abc",
                        "applicant.adress", "错名"))))
                .contains(
                        "organ：没有代码为“371999-X”的机关，代码见 /api/v1/organs",
                        "information：请填写您要的信息",
                        "form：请选择信息的形式",
                        "delivery：请选择获取方式",
                        "applicant.kind：请选择申请人类型",
                        "applicant.id_number：身份证号应为18位，现在是16位",
                        "applicant.adress：没有名为“applicant.adress”的字段")
                .hasSize(8);
    }

    @Test
    void what_the_chosen_form_and_delivery_need_must_be_there() throws Exception {
        assertThat(problems(with(Map.of("form", "EMAIL", "delivery", "POST"))))
                .containsExactly("applicant.email：请填写电子邮箱", "applicant.address：请填写通信地址");
    }

    @Test
    void an_organisation_is_known_by_its_credit_code_and_names_whom_to_speak_to() throws Exception {
        assertThat(problems(with(Map.of("applicant.kind", "COMMERCIAL"))))
                .containsExactly("applicant.contact_name：请填写联系人姓名", "applicant.credit_code：请填写统一社会信用代码");
        assertThat(send(
                                key(),
                                with(Map.of(
                                        "applicant.kind", "COMMERCIAL",
                                        "applicant.name", "沂水某某商贸有限公司",
                                        "applicant.id_type", "-",
                                        "applicant.id_number", "-",
                                        "applicant.credit_code", "91350100M000100Y43",
                                        "applicant.contact_name", "王芳")))
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void without_a_key_or_with_something_else_than_a_document_nothing_is_taken() throws Exception {
        assertThat(web.perform(post("/api/v1/requests")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(PERSON))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(key(), "[").getStatus()).isEqualTo(400);
        assertThat(send(key(), "[]").getStatus()).isEqualTo(400);
    }

    @Test
    void who_calls_too_often_gets_a_problem_that_says_when_to_come_back() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        int sent = 0;
        while (last.getStatus() != 429 && sent < 1000) {
            last = web.perform(post("/api/v1/requests")
                            .header("Idempotency-Key", key())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}")
                            .with(request -> {
                                request.setRemoteAddr("203.0.113.73");
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
            sent++;
        }
        assertThat(sent).as("600 a minute").isEqualTo(601);
        assertThat(last.getContentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(String.valueOf(last.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(json(last).get("status").asInt()).isEqualTo(429);
    }
}
