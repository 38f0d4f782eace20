package org.yangguang.platform.audit.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yangguang.platform.report.Staff.by;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;

@RunningPlatform
@Transactional
class TrailPagesTests {

    private enum Kind implements DeedKind {
        TRIED;

        @Override
        public String label() {
            return "试做一事";
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    Deeds deeds;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    private SignedIn auditor;
    private SignedIn clerk;

    @BeforeEach
    void a_clerk_did_something() {
        Staff staff = new Staff(organs, people);
        auditor = staff.person("371323-D01", Role.AUDITOR);
        clerk = staff.person("371323-D02", Role.CLERK);
        deeds.performAs(
                Actor.person(clerk.person().value()),
                Deed.of(UUID.randomUUID().toString(), Kind.TRIED, "trial:1")
                        .forOrgan(clerk.organ().value())
                        .because("试一试"),
                () -> "/");
    }

    @Test
    void the_auditor_reads_who_did_what_for_which_organ_and_why() throws Exception {
        web.perform(get("/workbench/audit?q=试做").with(by(auditor)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(clerk.name()),
                                containsString("县发展和改革局"),
                                containsString("试做一事"),
                                containsString("试一试"))));
    }

    @Test
    void the_trail_is_searched_by_organ_and_by_subject() throws Exception {
        web.perform(get("/workbench/audit?q=县发展和改革局&days=1").with(by(auditor)))
                .andExpect(content().string(containsString("trial:1")));
        web.perform(get("/workbench/audit?q=trial:2").with(by(auditor)))
                .andExpect(content().string(not(containsString("试做一事"))));
    }

    @Test
    void the_trail_goes_out_as_a_spreadsheet_and_is_verified() throws Exception {
        web.perform(get("/workbench/audit?export=xlsx").with(by(auditor)))
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
        web.perform(get("/workbench/audit/verification").with(by(auditor)))
                .andExpect(content().string(containsString("留痕完整")));
    }
}
