package org.yangguang.platform.requests.handling.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Cases.CaseAttachment;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class OutgoingTests {

    private static final String PRIVATE = "被征收人身份证号码11010519491231002X，联系电话13905391234。";

    private static final Map<String, String> REPLY =
            Map.of("outcome", "DISCLOSED_ALREADY", "place", "政府网站规划栏目", "publishedOn", "2025-03-03", "way", "POST");

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    Files files;

    @Autowired
    CivilTime time;

    private Handled handled;
    private Registered request;

    @BeforeEach
    void a_request() {
        handled = new Handled(web, organs, people, registering, cases);
        request = handled.received(time.today());
    }

    private void add(String text) {
        handled.does(request, Role.CLERK, "answer-file", Map.of(), Map.of("file", text.getBytes(UTF_8)));
    }

    private List<CaseAttachment> answers() {
        return cases.files(request.id()).stream()
                .filter(it -> it.role() == FileRole.ANSWER)
                .toList();
    }

    @Test
    void a_file_without_personal_data_may_leave_at_once() {
        add("城北片区补偿标准每亩若干元。");
        assertThat(answers()).hasSize(1);
        handled.does(request, Role.CLERK, "reply-proposal", REPLY);
    }

    @Test
    void a_file_with_personal_data_keeps_the_reply_back_until_its_masked_copy_takes_its_place() {
        add(PRIVATE);
        assertThat(answers()).isEmpty();
        assertThat(handled.page(request, Role.CLERK))
                .contains("身份证号码1处", "有个人信息，待处理")
                .doesNotContain("1949");
        assertThat(handled.send(request, Role.CLERK, "reply-proposal", REPLY)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        String file = Long.toString(cases.files(request.id()).getLast().file().value());
        handled.does(request, Role.CLERK, "answer-masking", Map.of("file", file));
        String copy = new String(files.read(answers().getFirst().file()), UTF_8);
        assertThat(copy).doesNotContain("11010519491231002X").doesNotContain("13905391234");
        handled.does(request, Role.CLERK, "reply-proposal", REPLY);
    }

    private String found(String file, int no) {
        return "found-" + file + "-" + no;
    }

    @Test
    void each_finding_is_masked_or_stays_with_its_own_reason() {
        add(PRIVATE);
        String file = Long.toString(cases.files(request.id()).getLast().file().value());
        assertThat(handled.open(Handled.address(request) + "/deeds/finding-settlement", Role.CLERK))
                .satisfies(page -> assertThat(page.getResponse().getContentAsString(UTF_8))
                        .contains("第1处", "第2处", "被征收人", "遮盖", "保留，写明理由")
                        .doesNotContain("11010519491231002X", "13905391234"));
        Map<String, String> settled =
                new HashMap<>(Map.of("file", file, found(file, 1), "MASK", found(file, 2), "STAY"));
        assertThat(handled.send(request, Role.CLERK, "finding-settlement", settled)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        settled.put(found(file, 2) + "-reason", "机关公开电话");
        handled.does(request, Role.CLERK, "finding-settlement", settled);
        String copy = new String(files.read(answers().getFirst().file()), UTF_8);
        assertThat(copy).contains("13905391234").doesNotContain("11010519491231002X");
        assertThat(cases.story(request.id()).getLast().text()).contains("遮盖1处，保留1处（机关公开电话）");
        handled.does(request, Role.CLERK, "reply-proposal", REPLY);
    }

    @Test
    void a_file_in_which_everything_may_stay_leaves_as_it_is() {
        add(PRIVATE);
        String file = Long.toString(cases.files(request.id()).getLast().file().value());
        Map<String, String> settled = new HashMap<>(Map.of("file", file));
        for (int no = 1; no <= 2; no++) {
            settled.put(found(file, no), "STAY");
            settled.put(found(file, no) + "-reason", "本人资料");
        }
        handled.does(request, Role.CLERK, "finding-settlement", settled);
        assertThat(answers())
                .singleElement()
                .satisfies(it -> assertThat(files.read(it.file())).isEqualTo(PRIVATE.getBytes(UTF_8)));
    }

    @Test
    void a_file_that_was_taken_back_keeps_nothing_back() {
        add(PRIVATE);
        String file = Long.toString(cases.files(request.id()).getLast().file().value());
        handled.does(request, Role.CLERK, "answer-file-removal", Map.of("file", file));
        assertThat(answers()).isEmpty();
        handled.does(request, Role.CLERK, "reply-proposal", REPLY);
    }
}
