package org.yangguang.platform.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.platform.requests.handling.Handled.address;
import static org.yangguang.platform.requests.handling.Handled.text;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.time.CivilTime;

@RunningPlatform
@Transactional
class DeedDeskTests {

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
    CivilTime time;

    @Autowired
    CaseDeeds deeds;

    private Handled handled;
    private Registered request;

    @BeforeEach
    void a_request_received_yesterday() {
        handled = new Handled(web, organs, people, registering, cases);
        request = handled.received(time.today().minusDays(1));
    }

    @Test
    void the_case_shows_what_can_be_done_with_its_effect_and_what_cannot_with_the_reason() {
        String page = handled.page(request, Role.CLERK);
        assertThat(page).contains("发出补正告知书", "期限停止，收到补正后重新计算20个工作日");
        assertThat(page.substring(page.indexOf("现在不能办理的"))).contains("登记收到补正", "没有尚待补正的补正告知书（《条例》第三十条）");
    }

    @Test
    void the_first_look_by_the_organ_is_noted_and_a_look_from_outside_is_not() {
        handled.page(request, Role.OFFICE);
        assertThat(handled.file(request).openedAt()).isNull();
        handled.page(request, Role.CLERK);
        assertThat(handled.file(request).openedAt()).isNotNull();
    }

    @Test
    void what_is_not_offered_cannot_be_done_by_a_hand_made_call() {
        MvcResult answer = handled.send(
                request,
                Role.CLERK,
                "corrected-request",
                Map.of("way", "邮寄", "on", time.today().toString(), "corrected", "写明了年份"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("没有尚待补正的补正告知书");
        assertThat(cases.story(request.id())).hasSize(1);
    }

    @Test
    void a_role_that_the_deed_does_not_name_is_refused() {
        for (CaseDeed deed : deeds.list()) {
            for (Role role : Role.values()) {
                MvcResult answer = handled.send(request, role, deed.segment(), Map.of());
                assertThat(answer.getResponse().getStatus() == 403)
                        .as(role + " " + deed.segment())
                        .isEqualTo(!deed.by().contains(role));
            }
        }
    }

    @Test
    void an_unknown_deed_and_a_case_of_another_organ_are_not_found() {
        assertThat(handled.send(request, Role.CLERK, "miracle", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        String elsewhere = address(request).replaceFirst("D12", "D33");
        assertThat(handled.open(elsewhere, Role.OFFICE).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(handled.open(elsewhere, Role.CLERK).getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    void all_problems_of_a_form_are_told_at_once_and_nothing_typed_is_lost() {
        MvcResult answer = handled.send(
                request,
                Role.CLERK,
                "withdrawal",
                Map.of("on", time.today().plusDays(1).toString()));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains(
                        "撤回日期不能晚于今天", "请选择撤回申请确认书的文件", time.today().plusDays(1).toString());
    }

    @Test
    void a_day_before_the_receipt_is_refused() {
        MvcResult answer = handled.send(
                request,
                Role.CLERK,
                "withdrawal",
                Map.of("on", LocalDate.of(2020, 1, 6).toString()));
        assertThat(text(answer)).contains("不能早于收到申请之日");
    }

    @Test
    void a_withdrawal_ends_the_case_and_leaves_its_paper() {
        handled.does(
                request,
                Role.CLERK,
                "withdrawal",
                Map.of("on", time.today().toString()),
                Map.of("statement", Handled.PNG));
        assertThat(handled.file(request).state()).isEqualTo(CaseState.ENDED);
        assertThat(handled.page(request, Role.CLERK)).contains("申请人书面撤回申请", "案卷归档，办理结束");
    }

    @Test
    void the_case_is_given_to_a_post() {
        long post = people.posts(organs.findByCode(Handled.ORGAN).orElseThrow().id())
                .getFirst()
                .id();
        handled.does(request, Role.CLERK, "assignment", Map.of("handler", Long.toString(post)));
        assertThat(handled.file(request).handler()).isEqualTo(post);
    }

    @Test
    void the_applicant_is_hidden_until_somebody_says_why_they_must_know() {
        assertThat(handled.page(request, Role.CLERK)).contains("秦某某").doesNotContain("秦晓燕");
    }
}
