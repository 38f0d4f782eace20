package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.browser.BrowserTests;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.report.Staff;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.requests.handling.Replay;
import org.yangguang.platform.time.CivilTime;

/** The pages of the steps as everyone may meet them. */
class StepsLookTests extends BrowserTests {

    private static final String ORGAN = "371323-D33";

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    OpinionLinks links;

    @Autowired
    CivilTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    private String page = "";
    private String link = "";

    @BeforeEach
    void a_request_about_which_somebody_is_asked() {
        LocalDate today = time.today();
        SignedIn clerk = new Staff(organs, people).person(ORGAN, Role.CLERK);
        Replay replay = beans.createBean(Replay.class);
        transaction.executeWithoutResult(status -> {
            Registered request = registering.register(
                    Submissions.online(organs.findByCode(ORGAN).orElseThrow().id(), today));
            replay.does(
                    request.id(),
                    today,
                    clerk,
                    "third-party-consultation",
                    Map.of(
                            "name", "沂水县某建材有限公司",
                            "contact", "沂水县北京路1号",
                            "concerned", "招标文件中你单位的报价明细",
                            "route", "邮寄",
                            "on", today.toString()));
            page = "/workbench/requests/" + ORGAN + "/" + request.number();
            link = OpinionLinks.PAGE + "/" + links.secret(request.id(), 1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "steps-opinion, '', LINK",
        "steps-reminders, d33-clerk, /workbench/requests/371323-D33/reminders",
        "steps-fee, d33-clerk, PAGE/deeds/fee-notice",
        "steps-record, d33-clerk, PAGE/deeds/opinion"
    })
    void the_pages_of_the_steps_hold_up(String name, String account, String path) {
        inspect(name, account, path.replace("PAGE", page).replace("LINK", link));
    }
}
