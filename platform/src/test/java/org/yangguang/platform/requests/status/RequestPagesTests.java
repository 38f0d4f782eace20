package org.yangguang.platform.requests.status;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.browser.Inspection;
import org.yangguang.platform.browser.Screen;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.RequestDeed;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.Consulted;

/** The applicant's pages and the outbox in a real browser. */
class RequestPagesTests extends BrowserTests {

    @Autowired
    Organs organs;

    @Autowired
    Registering registering;

    @Autowired
    CaseBook book;

    @Autowired
    CivilTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Registered request = new Registered(new RequestId(0), "", "", null, null, false);

    @BeforeEach
    void a_request_that_waits_for_a_third_party() {
        database.sql("delete from sign_in_failure").update();
        LocalDate received = time.today().minusDays(9);
        request = transaction.execute(status -> {
            Registered registered = registering.register(Submissions.online(
                    organs.findByCode("371323-D33").orElseThrow().id(), received));
            book.enter(
                    registered.id(),
                    NewEntry.of(
                                    new ClockEvent.Asked(
                                            received.plusDays(2), Consulted.THIRD_PARTY, null, received.plusDays(3)),
                                    RequestDeed.RECEIPT_FIXED,
                                    "征求第三方意见",
                                    null)
                            .tellingApplicant("正在征求第三方意见，所需时间不计算在期限内。"));
            return registered;
        });
    }

    @Test
    void the_pages_of_a_request_hold_up_on_every_screen() {
        for (Screen screen : Screen.values()) {
            Page page = tab(CITIZEN, screen);
            page.navigate(StatusLink.withCode(request.number(), request.queryCode()));
            assertThat(page.locator("#code")).hasValue(request.queryCode());
            org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain(request.queryCode());
            Inspection.of(page, "status-ask-" + screen.width()).holdsUp();
            page.click("main button[type=submit]");
            assertThat(page.locator("h1")).hasText("申请 " + request.number());
            page.click(".yg-strip__days summary");
            Inspection.of(page, "status-request-" + screen.width()).holdsUp();
            page.click("text=撤回申请");
            Inspection.of(page, "status-withdrawal-" + screen.width()).holdsUp();
        }
    }

    @Test
    void the_outbox_the_working_days_and_the_answers_hold_up() {
        inspect("notices", CLERK, "/workbench/notices/371323-D33");
        inspect("working-days", OFFICE, "/workbench/working-days");
        inspect("working-days-new", OFFICE, "/workbench/working-days/new");
        inspect("answers", CITIZEN, "/requests/answers");
    }
}
