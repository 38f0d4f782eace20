package org.yangguang.platform.report.returns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yangguang.platform.report.Staff.by;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.report.returns.ReturnEditing;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.report.returns.Returns;
import org.yangguang.statute.report.CellRef;

@RunningPlatform
@Transactional
class ReturnPagesTests {

    private static final String CODE = "371323-D12";
    private static final String RETURN = "/workbench/returns/" + CODE + "/2020";
    private static final String NEW = "table_3/received_new/natural_person";
    private static final String CARRIED_OUT = "table_3/carried_out/natural_person";
    private static final String LICENCES = "table_2/art20_5/administrative_licences/decisions";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Returns returns;

    @Autowired
    ReturnEditing editing;

    @Autowired
    JdbcClient jdbc;

    private SignedIn clerk;

    @BeforeEach
    void somebody() {
        clerk = staff().person(CODE, Role.CLERK);
    }

    @Test
    void the_clerk_sees_why_the_return_came_back_and_both_sides_of_the_equation() throws Exception {
        web.perform(get(RETURN).with(by(clerk)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("上年结转1件"),
                                containsString("10＋上年结转1＝11"),
                                containsString("name=\"" + LICENCES + "\""),
                                not(containsString("name=\"" + NEW + "\"")),
                                containsString("2021年1月31日"))));
    }

    @ParameterizedTest
    @CsvSource({"OFFICE", "LEADER", "AUDITOR"})
    void who_oversees_the_county_reads_and_does_not_fill_in(Role role) throws Exception {
        SignedIn overseer = staff().person("371323-D01", role);

        web.perform(get(RETURN).with(by(overseer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"" + LICENCES + "\""))));
        web.perform(saving(Map.of(LICENCES, "9"), "k-" + role).with(by(overseer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_return_of_another_organ_is_closed_to_clerk_and_head() throws Exception {
        for (Role role : new Role[] {Role.CLERK, Role.HEAD}) {
            web.perform(get(RETURN).with(by(staff().person("371323-D13", role))))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void the_clerk_cannot_confirm_in_place_of_the_head() throws Exception {
        web.perform(post(RETURN + "/confirmation").with(by(clerk)).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void a_correction_typed_answers_with_sums_and_no_findings() throws Exception {
        web.perform(saving(Map.of(CARRIED_OUT, "1"), "k-1").with(by(clerk)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("已保存"),
                                containsString("id=\"table_3-carried_out-total\""),
                                not(containsString("发现 ")))));
    }

    @Test
    void the_same_form_sent_twice_is_stored_once() throws Exception {
        int version = subjectVersion();
        web.perform(saving(Map.of(CARRIED_OUT, "1"), "k-2").with(by(clerk)));
        web.perform(saving(Map.of(CARRIED_OUT, "1"), "k-2", version).with(by(clerk)))
                .andExpect(status().isOk());

        assertThat(subjectVersion()).isEqualTo(version + 1);
        assertThat(jdbc.sql("select count(*) from return_change c join organ_return r on r.id = c.return_id"
                                + " where r.year = 2020 and c.field = :field")
                        .param("field", CARRIED_OUT)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_comes_second_is_told_and_finds_his_own_text_in_the_field() throws Exception {
        int version = subjectVersion();
        SignedIn colleague = staff().person("371323-D13", Role.CLERK);
        editing.save(clerk.organ(), 2020, version, Map.of(LICENCES, "2"), colleague.person());

        web.perform(whole(Map.of(LICENCES, "1"), version, "k-3").with(by(clerk)))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("您填的是“1”"),
                                containsString("改成了“2”"),
                                containsString("name=\"" + LICENCES + "\" value=\"1\""))));
    }

    @Test
    void what_cannot_be_understood_comes_back_as_typed_with_its_problem() throws Exception {
        web.perform(whole(Map.of(LICENCES, "十件"), subjectVersion(), "k-4").with(by(clerk)))
                .andExpect(redirectedUrl(RETURN + "/submission"));

        web.perform(get(RETURN).with(by(clerk)))
                .andExpect(content().string(allOf(containsString("value=\"十件\""), containsString("不是数字"))));
        web.perform(get(RETURN + "/submission").with(by(clerk)))
                .andExpect(content().string(containsString("不是数字")));
    }

    @Test
    void a_return_with_errors_is_not_put_before_the_head() throws Exception {
        web.perform(post(RETURN + "/proposal")
                        .param("_key", "k-5")
                        .with(by(clerk))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("相差1")));
        assertThat(returns.find(clerk.organ(), 2020).orElseThrow().state()).isEqualTo(ReturnState.RETURNED);
    }

    @Test
    void corrected_proposed_and_confirmed_it_is_submitted_and_can_no_longer_be_changed() throws Exception {
        web.perform(saving(Map.of(CARRIED_OUT, "1"), "k-6").with(by(clerk)));
        web.perform(post(RETURN + "/proposal")
                        .param("_key", "k-7")
                        .with(by(clerk))
                        .with(csrf()))
                .andExpect(redirectedUrl(RETURN));
        web.perform(post(RETURN + "/confirmation")
                        .param("_key", "k-8")
                        .with(by(staff().person(CODE, Role.HEAD)))
                        .with(csrf()))
                .andExpect(redirectedUrl(RETURN));

        assertThat(returns.find(clerk.organ(), 2020).orElseThrow().state()).isEqualTo(ReturnState.SUBMITTED);
        long licences = licences();
        web.perform(saving(Map.of(LICENCES, String.valueOf(licences + 1)), "k-9")
                        .with(by(clerk)))
                .andExpect(content().string(containsString("不能修改")));
        assertThat(licences()).isEqualTo(licences);
    }

    private long licences() {
        return returns.find(clerk.organ(), 2020).orElseThrow().tables().count(CellRef.parse(LICENCES));
    }

    @Test
    void evidence_is_kept_and_given_only_to_readers_of_the_return() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file:table_3", "台账.txt", "text/plain", "登记台账".getBytes(StandardCharsets.UTF_8));
        web.perform(multipart(RETURN + "/evidence")
                        .file(file)
                        .param("_key", "k-10")
                        .with(by(clerk))
                        .with(csrf()))
                .andExpect(redirectedUrl(RETURN + "/submission"));

        Long id = returns.find(clerk.organ(), 2020)
                .orElseThrow()
                .source("table_3")
                .fileId();
        web.perform(get(RETURN + "/evidence/" + id).with(by(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().bytes("登记台账".getBytes(StandardCharsets.UTF_8)));
        web.perform(get("/workbench/returns/" + CODE + "/2019/evidence/" + id).with(by(clerk)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_year_without_a_form_is_not_found() throws Exception {
        web.perform(get("/workbench/returns/" + CODE + "/2001").with(by(clerk))).andExpect(status().isNotFound());
    }

    private Staff staff() {
        return new Staff(organs, people);
    }

    private int subjectVersion() {
        return returns.find(clerk.organ(), 2020).orElseThrow().version();
    }

    private MockHttpServletRequestBuilder saving(Map<String, String> fields, String key) {
        return saving(fields, key, subjectVersion());
    }

    private static MockHttpServletRequestBuilder saving(Map<String, String> fields, String key, int version) {
        MockHttpServletRequestBuilder request = post(RETURN + "/cells")
                .param("_key", key)
                .param("version", String.valueOf(version))
                .with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private static MockHttpServletRequestBuilder whole(Map<String, String> fields, int version, String key) {
        MockHttpServletRequestBuilder request = post(RETURN)
                .param("_key", key)
                .param("version", String.valueOf(version))
                .with(csrf());
        fields.forEach(request::param);
        return request;
    }
}
