package org.yangguang.platform.report.county.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yangguang.platform.report.Staff.by;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class ReportPagesTests {

    private static final String REPORT = "/workbench/reports/2020";

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    private SignedIn office;

    @BeforeEach
    void somebody() {
        office = new Staff(organs, people).person("371323-D01", Role.OFFICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tables",
                "/tables?scope=IN_HAND",
                "/cells/table_3/received_new/total",
                "/cells/table_2/art20_9/centralised_procurement/total_amount",
                "/findings",
                "/sections/1",
                "/sections/3",
                "/preview",
                "/freeze",
                "/publication",
                "/published-elsewhere"
            })
    void every_page_opens_for_the_office_and_those_who_only_read_and_for_nobody_else(String page) throws Exception {
        Staff staff = new Staff(organs, people);
        for (Role role : Role.values()) {
            boolean reader = role == Role.OFFICE || role == Role.LEADER || role == Role.AUDITOR;
            web.perform(get(REPORT + page).with(by(staff.person("371323-D01", role))))
                    .andExpect(reader ? status().isOk() : status().isForbidden());
        }
    }

    @Test
    void the_overview_names_who_is_missing_first() throws Exception {
        web.perform(get(REPORT + "?due=missing").with(by(office)))
                .andExpect(
                        content().string(allOf(containsString("县自然资源和规划局"), containsString("共 <strong>1</strong> 条"))));
    }

    @Test
    void the_list_goes_out_as_a_spreadsheet() throws Exception {
        web.perform(get(REPORT + "?export=xlsx").with(by(office)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
    }

    @Test
    void the_organs_behind_a_figure_are_sorted_searched_and_exported() throws Exception {
        String cell = REPORT + "/cells/table_3/received_new/total";
        Document page = Jsoup.parse(
                web.perform(get(cell + "?sort=-figure&scope=ENTERED").with(by(office)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        List<Integer> figures = page.select("tbody .yg-table__number").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(figures).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.reverseOrder());
        web.perform(get(cell + "?q=自然资源").with(by(office)))
                .andExpect(content().string(containsString("共 <strong>1</strong> 条")));
        web.perform(get(cell + "?export=xlsx&scope=IN_HAND").with(by(office)))
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
    }

    @Test
    void a_freeze_too_early_is_refused_with_every_reason() throws Exception {
        web.perform(post(REPORT + "/freeze")
                        .param("_key", "f-1")
                        .with(by(office))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("县自然资源和规划局"), containsString("第六部分"))));
    }

    @Test
    void whoever_only_reads_cannot_remind_write_freeze_or_publish() throws Exception {
        SignedIn leader = new Staff(organs, people).person("371323-D01", Role.LEADER);
        for (String deed :
                new String[] {"/reminders", "/findings", "/sections/1", "/freeze", "/thaw", "/publication"}) {
            web.perform(post(REPORT + deed)
                            .param("_key", "l-1")
                            .with(by(leader))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void the_missing_are_reminded_once_however_often_the_form_is_sent() throws Exception {
        for (int i = 0; i < 2; i++) {
            web.perform(post(REPORT + "/reminders")
                            .param("_key", "r-1")
                            .with(by(office))
                            .with(csrf()))
                    .andExpect(redirectedUrl(REPORT + "?due=missing&reminded=1#organs"));
        }
    }

    @Test
    void a_cell_of_no_form_is_not_found() throws Exception {
        web.perform(get(REPORT + "/cells/table_3/nothing/total").with(by(office)))
                .andExpect(status().isNotFound());
        web.perform(get(REPORT + "/cells/x").with(by(office))).andExpect(status().isNotFound());
    }

    @Test
    void a_year_that_was_not_opened_is_not_found() throws Exception {
        web.perform(get("/workbench/reports/2024").with(by(office))).andExpect(status().isNotFound());
    }
}
