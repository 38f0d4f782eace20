package org.yangguang.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.yangguang.platform.Browser;
import org.yangguang.platform.RunningPlatform;

/** From a return that was sent back to the published report, over real connections and without scripts. */
@RunningPlatform
// A platform of its own: what is published stays published.
@TestPropertySource(properties = "test.data=annual-report-journey")
class AnnualReportJourneyTests {

    private static final String RETURN = "/workbench/returns/371323-D12/2020";
    private static final String REPORT = "/workbench/reports/2020";

    @LocalServerPort
    int port;

    @Test
    void a_clerk_corrects_a_head_confirms_the_office_freezes_and_publishes_and_a_citizen_reads() {
        Browser clerk = signedIn("d12-clerk");
        Browser head = signedIn("d12-head");
        Browser office = signedIn("office");
        Browser citizen = new Browser(port);

        assertThat(clerk.get(RETURN).body()).contains("10＋上年结转1＝11");
        assertThat(clerk.fillIn(RETURN, RETURN, Map.of())).satisfies(answer -> leadsTo(answer, RETURN + "/submission"));
        leadsTo(clerk.fillIn(RETURN + "/submission", RETURN + "/proposal", Map.of()), RETURN);
        leadsTo(head.fillIn(RETURN + "/submission", RETURN + "/confirmation", Map.of()), RETURN);

        assertThat(office.get(REPORT + "/cells/table_3/received_new/total").body())
                .contains("县自然资源和规划局");
        assertThat(office.fillIn(REPORT + "/freeze", REPORT + "/freeze", Map.of("_key", "too-early"))
                        .statusCode())
                .isEqualTo(422);
        leadsTo(
                office.fillIn(
                        REPORT + "/sections/6",
                        REPORT + "/sections/6",
                        Map.of("text", "全年收到申请{{table_3/received_new/total}}件，没有其他需要报告的事项。")),
                REPORT + "/sections/6?saved");
        leadsTo(office.fillIn(REPORT + "/freeze", REPORT + "/freeze", Map.of()), REPORT + "/freeze");
        assertThat(citizen.get("/reports/2020").statusCode()).isEqualTo(404);
        leadsTo(office.fillIn(REPORT + "/publication", REPORT + "/publication", Map.of()), REPORT + "/publication");

        assertThat(citizen.get("/reports/2020").body()).contains("全年收到申请62件").doesNotContain("{{");
    }

    private Browser signedIn(String account) {
        Browser browser = new Browser(port);
        browser.signIn(account, RunningPlatform.PASSWORD);
        return browser;
    }

    private static void leadsTo(HttpResponse<String> answer, String address) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
    }
}
