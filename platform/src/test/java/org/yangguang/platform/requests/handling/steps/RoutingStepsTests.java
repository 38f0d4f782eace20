package org.yangguang.platform.requests.handling.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;

/** To another organ, and into several. */
class RoutingStepsTests extends StepsAtWork {

    @Test
    void a_request_goes_to_the_right_organ_and_its_clock_runs_on() {
        Registered request = handled.received(day("2026-04-01"));
        replay.does(
                request.id(),
                day("2026-04-02"),
                clerk,
                "transfer",
                Map.of("organ", "371323-D33", "reason", "该方案由该局制作"));
        var file = cases.get(request.id());
        assertThat(organs.get(file.organ()).code()).isEqualTo("371323-D33");
        assertThat(file.due()).isEqualTo(day("2026-04-30"));
        assertThat(file.openedAt()).isNull();
        assertThat(cases.story(request.id()).getLast().forApplicant()).contains("已转交", "期限不变");
        assertThat(handled.open(Handled.address(request), Role.OFFICE)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void after_something_formal_a_request_neither_goes_elsewhere_nor_is_parted() {
        RequestId request = consulted();
        for (String deed : List.of("transfer", "split")) {
            assertThat(replay.offer(request, day("2026-04-13"), clerk, deed))
                    .as(deed)
                    .isInstanceOf(Offer.Impossible.class);
        }
    }

    @Test
    void several_matters_become_requests_of_their_own_with_the_same_day_of_receipt() {
        Registered request = handled.received(day("2026-09-08"));
        replay.does(
                request.id(),
                day("2026-09-09"),
                clerk,
                "split",
                Map.of(
                        "title1", "征收补偿方案",
                        "information1", "城北片区征收补偿方案",
                        "title2", "评估报告",
                        "information2", "城北片区房屋评估报告",
                        "title3", "社会稳定风险评估",
                        "information3", "城北片区社会稳定风险评估报告",
                        "reason", "三份文件互不关联"));
        assertThat(cases.get(request.id()).title()).isEqualTo("征收补偿方案");
        List<Long> others = database.sql("select id from request where origin = :origin order by id")
                .param("origin", request.id().value())
                .query(Long.class)
                .list();
        assertThat(others).hasSize(2);
        for (long each : others) {
            var other = cases.get(new RequestId(each));
            assertThat(other.receivedOn()).isEqualTo(day("2026-09-08"));
            assertThat(other.due()).isEqualTo(day("2026-10-12"));
            assertThat(papers.of(other.id()).stream().map(Paper::kind)).containsExactly(PaperKind.RECEIPT);
        }
        assertThat(replay.offer(request.id(), day("2026-09-10"), clerk, "split"))
                .isInstanceOf(Offer.Impossible.class);
    }
}
