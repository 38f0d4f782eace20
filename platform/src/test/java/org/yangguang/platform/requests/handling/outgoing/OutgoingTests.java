package org.yangguang.platform.requests.handling.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void a_finding_stays_only_one_by_one_and_with_a_reason() {
        add(PRIVATE);
        String file = Long.toString(cases.files(request.id()).getLast().file().value());
        Map<String, String> half = Map.of("file", file, "found-" + file, "1", "reason", "机关公开电话");
        assertThat(handled.send(request, Role.CLERK, "finding-settlement", half)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        handled.does(request, Role.CLERK, "answer-file-removal", Map.of("file", file));
        assertThat(answers()).isEmpty();
        handled.does(request, Role.CLERK, "reply-proposal", REPLY);
    }
}
