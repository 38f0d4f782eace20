package org.yangguang.platform.requests.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;

@RunningPlatform
@Transactional
class RegisterTests {

    private static final String ORGAN = "371323-D33";
    private static final String REGISTER = "/workbench/requests/" + ORGAN + "/register";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Staff.by(new Staff(organs, people).person(ORGAN, Role.CLERK)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address)
                .param("_key", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return send(request);
    }

    /** A letter as it was written into the register, with these fields otherwise. */
    private static Map<String, String> letter(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "channel", "POST_SIGNED",
                "information", "崔家峪镇2024年危房改造名单和验收标准",
                "form", "PAPER",
                "delivery", "POST",
                "kind", "NATURAL_PERSON",
                "name", "秦晓燕",
                "id_type", "RESIDENT_ID",
                "id_number", "11010519491231002X",
                "address", "沂水县长安路100号"));
        fields.putAll(changes);
        return fields;
    }

    private CaseFile registered(Map<String, String> changes) throws Exception {
        String next = Objects.requireNonNull(post(REGISTER, letter(changes)).getRedirectedUrl());
        String number =
                next.replaceFirst("^/workbench/requests/" + ORGAN + "/", "").replaceFirst("/receipt$", "");
        CaseFile file = cases.find(number).orElseThrow();
        assertThat(next.endsWith("/receipt")).isEqualTo(file.receivedOn() == null);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        // channel, arrived, confirmed, what proves it, day of receipt
        "POST_SIGNED,2026-03-02,,邮件号码 1234,2026-03-02",
        "POST_SIGNED,2026-03-02,,,",
        "POST_ORDINARY,2026-03-02,2026-03-04,3月4日电话确认,2026-03-04",
        "POST_ORDINARY,2026-03-02,,有信封,",
        "FAX,2026-03-02,2026-03-02,传真回执,2026-03-02",
        "ONLINE,2026-03-02,,邮件在,",
        "IN_PERSON,2026-03-02,,签字的登记表,2026-03-02",
        "ORAL,2026-03-02,,,",
        "ORAL,2026-03-02,,已复述并确认,2026-03-02",
    })
    void the_day_of_receipt_is_fixed_only_where_it_is_proved(
            String channel, String arrived, String confirmed, String evidence, String received) throws Exception {
        Map<String, String> changes = new HashMap<>(Map.of("channel", channel, "arrived", arrived));
        if (confirmed != null) {
            changes.put("confirmed", confirmed);
        }
        if (evidence != null) {
            changes.put("evidence", evidence);
        }
        CaseFile file = registered(changes);
        assertThat(file.receivedOn()).isEqualTo(received == null ? null : LocalDate.parse(received));
        assertThat(file.state()).isEqualTo(received == null ? CaseState.UNCONFIRMED : CaseState.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({
        "arrived,2999-01-01,晚于今天",
        "postmark,2026-03-05,早于邮戳日期",
        "confirmed,2026-03-01,早于到达日期",
        "arrived,三月二日,应写成年-月-日",
        "id_number,11010519491231002,身份证号应为18位，现在是17位",
        "id_number,110105194912310021,最后一位与前17位不符",
        "address,'',请填写通信地址",
        "channel,PIGEON,请选择来件渠道",
    })
    void what_cannot_be_is_refused_with_the_reason(String field, String value, String why) throws Exception {
        Map<String, String> changes = new HashMap<>(Map.of("arrived", "2026-03-02"));
        changes.put(field, value);
        MockHttpServletResponse answer = post(REGISTER, letter(changes));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8)).contains(why, "崔家峪镇2024年危房改造名单");
    }

    @Test
    void a_letter_waits_until_its_day_is_proved_and_every_attempt_is_noted() throws Exception {
        CaseFile file = registered(Map.of("channel", "POST_ORDINARY", "arrived", "2026-03-02"));
        String receipt = "/workbench/requests/" + ORGAN + "/" + file.number() + "/receipt";
        assertThat(send(get(receipt)).getContentAsString(UTF_8)).contains("尚未与申请人确认", "缺少收到日期确认记录");
        post(
                "/workbench/requests/" + ORGAN + "/" + file.number() + "/contacts",
                Map.of("on", "2026-03-02", "tried", "PHONE", "result", "两次无人接听"));
        assertThat(send(get(receipt)).getContentAsString(UTF_8)).contains("两次无人接听");

        MockHttpServletResponse unproved =
                post(receipt, Map.of("arrived", "2026-03-02", "confirmed", "2026-03-04", "way", "PHONE"));
        assertThat(unproved.getStatus()).isEqualTo(422);
        assertThat(unproved.getContentAsString(UTF_8)).contains("没有凭证不能确定收到日期");
        assertThat(post(
                                receipt,
                                Map.of("arrived", "2026-03-02", "confirmed", "2999-03-04", "way", "PHONE", "note", "有"))
                        .getStatus())
                .isEqualTo(422);

        post(receipt, Map.of("arrived", "2026-03-02", "confirmed", "2026-03-04", "way", "PHONE", "note", "3月4日上午本人确认"));
        CaseFile fixed = cases.get(file.id());
        assertThat(fixed.receivedOn()).isEqualTo("2026-03-04");
        assertThat(fixed.state()).isEqualTo(CaseState.RUNNING);
        assertThat(post(
                                receipt,
                                Map.of(
                                        "arrived",
                                        "2026-03-02",
                                        "confirmed",
                                        "2026-03-05",
                                        "way",
                                        "PHONE",
                                        "note",
                                        "再来"))
                        .getContentAsString(UTF_8))
                .contains("已经确定");
    }

    @Test
    void a_missing_identity_number_is_no_reason_to_turn_somebody_away() throws Exception {
        CaseFile file =
                registered(Map.of("id_number", "", "id_type", "", "identity_unknown", "yes", "arrived", "2026-03-02"));
        assertThat(file.state()).isEqualTo(CaseState.UNCONFIRMED);
    }

    @Test
    void the_case_of_another_organ_is_not_there() throws Exception {
        CaseFile file = registered(Map.of("arrived", "2026-03-02"));
        var elsewhere = new Staff(organs, people).person("371323-D12", Role.CLERK);
        assertThat(web.perform(get("/workbench/requests/371323-D12/" + file.number() + "/receipt")
                                .with(Staff.by(elsewhere)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void scripts_are_shown_and_do_not_run() throws Exception {
        MockHttpServletResponse answer =
                post(REGISTER, letter(Map.of("name", "<script>alert(1)</script>", "arrived", "2999-01-01")));
        assertThat(answer.getContentAsString(UTF_8))
                .doesNotContain("<script>alert")
                .contains("&lt;script>alert");
    }
}
