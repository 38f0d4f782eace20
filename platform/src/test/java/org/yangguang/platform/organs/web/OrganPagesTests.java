package org.yangguang.platform.organs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yangguang.platform.report.Staff.by;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Entry;
import org.yangguang.platform.audit.Trail;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class OrganPagesTests {

    private static final String LIST = "/workbench/organs";
    private static final String BUREAU = LIST + "/371323-D02";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    private SignedIn office;

    @BeforeEach
    void somebody() {
        office = new Staff(organs, people).person("371323-D01", Role.OFFICE);
    }

    @Test
    void organs_pasted_from_a_table_are_entered_and_file_returns() throws Exception {
        send(LIST, Map.of("organs", "X01\t新设局\nX02\t新设镇\t乡镇人民政府", "kind", "DEPARTMENT", "reports", "yes"))
                .andExpect(redirectedUrl(LIST + "?sort=-code"));

        Organ town = organs.findByCode("X02").orElseThrow();
        assertThat(town.kind()).isEqualTo(OrganKind.TOWNSHIP);
        assertThat(organs.reporting(office.county(), 2020))
                .extracting(Organ::code)
                .hasSize(73)
                .endsWith("X01", "X02");
        assertThat(trail.about("organ:" + office.county().value()))
                .last()
                .extracting(Entry::label)
                .isEqualTo("新增机关");
    }

    @Test
    void what_is_wrong_with_a_paste_is_named_and_nothing_is_entered() throws Exception {
        send(LIST, Map.of("organs", "X01 新设局\n371323-D02 另一局", "kind", "DEPARTMENT", "since", "去年"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("第2行：代码371323-D02"),
                                containsString("成立日期应写成"),
                                containsString("X01 新设局"))));
        assertThat(organs.findByCode("X01")).isEmpty();
    }

    @Test
    void an_organ_is_renamed_and_its_earlier_name_stays_in_the_trail() throws Exception {
        send(BUREAU, Map.of("name", "县发展改革和统计局", "kind", "DEPARTMENT", "reports", "yes"))
                .andExpect(redirectedUrl(BUREAU));

        Organ bureau = organs.findByCode("371323-D02").orElseThrow();
        assertThat(bureau.name()).isEqualTo("县发展改革和统计局");
        assertThat(trail.about("organ:" + bureau.id().value()).getLast().detail())
                .containsEntry("before", "县发展和改革局");
    }

    @Test
    void a_closed_organ_files_no_later_returns_and_may_be_restored() throws Exception {
        send(BUREAU + "/closure", Map.of("lastDay", "2021-06-30", "successor", "371323-D03"))
                .andExpect(redirectedUrl(BUREAU));
        assertThat(codes(2020)).contains("371323-D02");
        assertThat(codes(2021)).doesNotContain("371323-D02");
        web.perform(get(BUREAU).with(by(office)))
                .andExpect(content()
                        .string(containsString(
                                organs.findByCode("371323-D03").orElseThrow().name())));

        send(BUREAU + "/closure/removal", Map.of()).andExpect(redirectedUrl(BUREAU));
        assertThat(codes(2021)).contains("371323-D02");
    }

    @Test
    void the_government_itself_cannot_be_closed_or_become_something_else() throws Exception {
        String county = LIST + "/" + organs.root().code();
        send(county + "/closure", Map.of("lastDay", "2021-06-30")).andExpect(status().isUnprocessableContent());
        send(county, Map.of("name", "某县人民政府", "kind", "DEPARTMENT")).andExpect(status().isUnprocessableContent());
        assertThat(organs.root().kind()).isEqualTo(OrganKind.COUNTY_GOVERNMENT);
    }

    @Test
    void a_clerk_sees_posts_and_people_and_changes_nothing() throws Exception {
        SignedIn clerk = new Staff(organs, people).person("371323-D02", Role.CLERK);
        web.perform(get(BUREAU).with(by(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(clerk.name()), not(containsString("保存变更")))));
    }

    @Test
    void the_list_goes_out_as_a_spreadsheet() throws Exception {
        web.perform(get(LIST + "?export=xlsx").with(by(office)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
    }

    @Test
    void a_program_asks_again_cheaply_until_something_changes() throws Exception {
        String tag = tag();
        web.perform(get("/api/v1/organs").header("If-None-Match", tag)).andExpect(status().isNotModified());
        web.perform(get("/api/v1/organs"))
                .andExpect(header().exists("Last-Modified"))
                .andExpect(jsonPath("$[0].code").value(organs.root().code()))
                .andExpect(jsonPath("$[1].parent").value(organs.root().code()));
    }

    private String tag() throws Exception {
        return String.valueOf(
                web.perform(get("/api/v1/organs")).andReturn().getResponse().getHeader("ETag"));
    }

    private java.util.List<String> codes(int year) {
        return organs.reporting(office.county(), year).stream().map(Organ::code).toList();
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        var request = post(address)
                .param("_key", address + fields.hashCode())
                .with(by(office))
                .with(csrf());
        fields.forEach(request::param);
        return web.perform(request);
    }
}
