package org.yangguang.platform.requests.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.yangguang.platform.report.Staff.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.papers.Examples;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;

/** Issued documents are printed together, and off the list once somebody says so. */
@RunningPlatform
@Transactional
class PaperPrintingTests {

    private static final String LIST = "/workbench/requests/371323-D34/printing";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Papers papers;

    private List<Paper> issued = List.of();

    @BeforeEach
    void two_letters_and_a_record() {
        OrganId organ = organs.findByCode("371323-D34").orElseThrow().id();
        RequestId request = registering.register(Submissions.online(organ, DAY)).id();
        issued = List.of(
                papers.issue(organ, request, Examples.of(PaperKind.EXTENSION_NOTICE, DAY)),
                papers.issue(organ, request, Examples.of(PaperKind.DISCLOSED, DAY)),
                papers.issue(organ, request, Examples.of(PaperKind.SEARCH_RECORD, DAY)));
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(by(new Staff(organs, people).person("371323-D34", Role.CLERK))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String what, Role role, Paper... chosen) throws Exception {
        var call = post(LIST + what).param("_key", UUID.randomUUID().toString());
        for (Paper each : chosen) {
            call.param("id", Long.toString(each.id().value()));
        }
        return web.perform(call.with(csrf()).with(by(new Staff(organs, people).person("371323-D34", role))))
                .andReturn()
                .getResponse();
    }

    @Test
    void chosen_documents_are_one_file_and_stay_on_the_list_until_they_are_said_to_be_printed() throws Exception {
        Paper notice = issued.get(0);
        Paper reply = issued.get(1);
        assertThat(page(LIST)).contains(notice.number(), reply.number(), "共 <strong>2</strong> 条");
        MockHttpServletResponse file = send("/file", Role.CLERK, notice, reply);
        try (PDDocument pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains(notice.number(), reply.number());
        }
        assertThat(page(LIST)).contains(notice.number(), reply.number());

        assertThat(send("/printed", Role.CLERK, notice).getStatus()).isEqualTo(302);
        assertThat(page(LIST)).contains(reply.number()).doesNotContain(String.valueOf(notice.number()));
        assertThat(page(LIST + "/chosen")).contains("下载1份文书");
    }

    @Test
    void who_only_reads_prints_nothing() throws Exception {
        assertThat(send("/file", Role.AUDITOR, issued.get(0)).getStatus()).isEqualTo(403);
        assertThat(send("/file", Role.CLERK, issued.get(2)).getStatus())
                .as("a record")
                .isEqualTo(404);
    }
}
