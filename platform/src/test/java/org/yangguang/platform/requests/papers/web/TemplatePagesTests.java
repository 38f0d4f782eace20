package org.yangguang.platform.requests.papers.web;

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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.PaperSettings;
import org.yangguang.platform.requests.papers.Template;
import org.yangguang.platform.requests.papers.Templates;
import org.yangguang.platform.requests.papers.word.WordFiles;

@RunningPlatform
@Transactional
class TemplatePagesTests {

    private static final String CODE = "371323-D12";
    private static final String LIST = "/workbench/requests/" + CODE + "/templates";
    private static final String ONE = LIST + "/30";
    private static final String SETTINGS = "/workbench/requests/" + CODE + "/paper-settings";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Templates templates;

    @Autowired
    PaperSettings settings;

    @Test
    void the_list_names_every_document_and_is_narrowed_by_its_address() throws Exception {
        web.perform(get(LIST + "?size=100").with(by(person(Role.CLERK))))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("送达回证"), containsString("共 <strong>42</strong> 条"))));
        web.perform(get(LIST + "?series=NOTICE&q=延期").with(by(person(Role.CLERK))))
                .andExpect(content()
                        .string(allOf(containsString("共 <strong>1</strong> 条"), containsString("政府信息公开延期答复告知书"))));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_document_is_shown_with_examples_and_all_its_fields(PaperKind kind) throws Exception {
        web.perform(get(LIST + "/" + kind.number()).with(by(person(Role.HEAD))))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("内置"), containsString("检查并启用"))));
    }

    @Test
    void the_clerk_downloads_and_does_not_upload() throws Exception {
        SignedIn clerk = person(Role.CLERK);
        web.perform(get(ONE).with(by(clerk))).andExpect(content().string(not(containsString("检查并启用"))));
        web.perform(get(ONE + "/preview/pdf").with(by(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        web.perform(upload(template(), "k-0").with(by(clerk))).andExpect(status().isForbidden());
    }

    @Test
    void the_head_uploads_what_was_downloaded_and_goes_back() throws Exception {
        SignedIn head = person(Role.HEAD);
        web.perform(upload(template(), "k-1").with(by(head))).andExpect(redirectedUrl(ONE + "#history"));
        web.perform(upload(template(), "k-2").with(by(head)));
        assertThat(inForce().name()).isEqualTo("本机关第2版");

        Template first =
                templates.history(head.organ(), PaperKind.DISCLOSED_ALREADY).get(1);
        web.perform(post(ONE + "/versions/" + first.version().id() + "/restoration")
                        .param("_key", "k-3")
                        .with(csrf())
                        .with(by(head)))
                .andExpect(redirectedUrl(ONE + "#history"));
        assertThat(inForce().name()).isEqualTo("本机关第1版");
        web.perform(post(ONE + "/withdrawal").param("_key", "k-4").with(csrf()).with(by(head)));
        assertThat(inForce().name()).isEqualTo("内置");
    }

    @Test
    void the_same_form_sent_twice_makes_one_version() throws Exception {
        SignedIn head = person(Role.HEAD);
        web.perform(upload(template(), "k-5").with(by(head)));
        web.perform(upload(template(), "k-5").with(by(head)));
        assertThat(templates.history(head.organ(), PaperKind.DISCLOSED_ALREADY)).hasSize(2);
    }

    @Test
    void for_the_whole_county_only_the_office_uploads() throws Exception {
        web.perform(upload(template(), "k-6").param("owner", "COUNTY").with(by(person(Role.HEAD))))
                .andExpect(status().isForbidden());
        web.perform(upload(template(), "k-7").param("owner", "COUNTY").with(by(person(Role.OFFICE))))
                .andExpect(redirectedUrl(ONE + "#history"));
        assertThat(inForce().name()).isEqualTo("全县第1版");

        Template county = inForce();
        web.perform(post(ONE + "/versions/" + county.version().id() + "/restoration")
                        .param("_key", "k-8")
                        .with(csrf())
                        .with(by(person(Role.HEAD))))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_template_with_problems_is_refused_with_all_of_them_and_changes_nothing() throws Exception {
        byte[] poor = WordFiles.cut(4, List.of("{{收件仁}}：不服的可以申请行政复议。"));
        web.perform(upload(poor, "k-9").with(by(person(Role.HEAD))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("是不是“收件人”"), containsString("缺少“文号”"), containsString("请删去这句话"))));
        assertThat(inForce().name()).isEqualTo("内置");
    }

    @Test
    void another_organs_templates_and_settings_are_closed() throws Exception {
        SignedIn other = new Staff(organs, people).person("371323-D13", Role.HEAD);
        for (String address : new String[] {LIST, ONE, ONE + "/versions/0", ONE + "/preview/pdf", SETTINGS}) {
            web.perform(get(address).with(by(other))).andExpect(status().isForbidden());
        }
        SignedIn head = person(Role.HEAD);
        web.perform(upload(template(), "k-10").with(by(head)));
        String foreign = "/workbench/requests/371323-D13/templates/30/versions/"
                + inForce().version().id();
        web.perform(get(foreign).with(by(other))).andExpect(status().isNotFound());
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        for (String address : new String[] {"/4", "/30/versions/77777", "/30/preview/exe"}) {
            web.perform(get(LIST + address).with(by(person(Role.CLERK)))).andExpect(status().isNotFound());
        }
    }

    @Test
    void settings_are_saved_by_the_head_and_their_problems_told_at_once() throws Exception {
        web.perform(saving("沂规", "0539-0000001", "k-11").with(by(person(Role.HEAD))))
                .andExpect(redirectedUrl(SETTINGS + "?saved"));
        assertThat(settings.get(person(Role.HEAD).organ()).abbreviation()).isEqualTo("沂规");

        web.perform(saving("沂住建", "", "k-12").with(by(person(Role.HEAD))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("字号已由县住房和城乡建设局使用"), containsString("请填写联系电话"))));
        web.perform(saving("沂规", "0539-0000001", "k-13").with(by(person(Role.CLERK))))
                .andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder saving(String abbreviation, String phone, String key) {
        return post(SETTINGS)
                .param("_key", key)
                .param("issuer", "沂水县自然资源和规划局")
                .param("abbreviation", abbreviation)
                .param("office", "办公室")
                .param("phone", phone)
                .param("address", "示例路1号")
                .param("remedyKind", "DEPARTMENT")
                .with(csrf());
    }

    private MockMultipartHttpServletRequestBuilder upload(byte[] file, String key) {
        return multipart(ONE)
                .file(new MockMultipartFile("file", "改好的.docx", "application/octet-stream", file))
                .param("_key", key)
                .param("remark", "改了抬头")
                .with(csrf());
    }

    private byte[] template() throws Exception {
        return web.perform(get(ONE + "/versions/0").with(by(person(Role.CLERK))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Template inForce() {
        return templates.inForce(organs.findByCode(CODE).orElseThrow().id(), PaperKind.DISCLOSED_ALREADY);
    }

    private SignedIn person(Role role) {
        return new Staff(organs, people).person(role == Role.OFFICE ? "371323-D01" : CODE, role);
    }
}
