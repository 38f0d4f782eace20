package org.yangguang.platform.notices;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.AUDITOR;
import static org.yangguang.platform.access.Role.CLERK;
import static org.yangguang.platform.access.Role.HEAD;
import static org.yangguang.platform.access.Role.LEADER;
import static org.yangguang.platform.access.Role.OFFICE;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Who may open the outbox, where it stands in the menu, and the job that empties it. */
@Configuration(proxyBeanMethods = false)
class NoticesModule {

    private static final String OUTBOX = "/workbench/notices/{organ}";
    private static final String ONE = OUTBOX + "/{id}";

    @Bean
    AddressRules noticeAddressRules() {
        return AddressRules.of(
                AddressRule.organ(GET, OUTBOX, CLERK, HEAD, OFFICE, LEADER, AUDITOR),
                AddressRule.organ(GET, ONE, CLERK, HEAD, OFFICE, LEADER, AUDITOR),
                AddressRule.organ(GET, OUTBOX + "/printing", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, OUTBOX + "/printing/letters", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, OUTBOX + "/printing/posting", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, ONE + "/attempt", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, ONE + "/print", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, ONE + "/posting", CLERK, HEAD, OFFICE),
                AddressRule.organ(POST, ONE + "/letter", CLERK, HEAD, OFFICE));
    }

    @Bean
    MenuSource noticeMenu() {
        return () -> List.of(new MenuItem("依申请公开", "通知", OUTBOX, 55));
    }

    @Bean
    Job sendNotices(Sending sending) {
        return Job.every(Duration.ofSeconds(10), "notices.send", sending::sendDue);
    }
}
