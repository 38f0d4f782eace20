package org.yangguang.platform.requests.review.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Who may call the addresses of reconsideration and litigation, and where they stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ReviewAddresses {

    private static final Role[] READERS = {Role.CLERK, Role.HEAD, Role.OFFICE, Role.LEADER, Role.AUDITOR};
    private static final Role[] WRITERS = {Role.CLERK, Role.HEAD};
    static final String LIST = "/workbench/reviews/{organ}";
    private static final String ONE = LIST + "/{review}";

    @Bean
    AddressRules reviewAddressRules() {
        return AddressRules.of(
                organ(GET, LIST, READERS),
                organ(GET, LIST + "/new", WRITERS),
                organ(POST, LIST, WRITERS),
                organ(GET, ONE, READERS),
                organ(POST, ONE + "/answer", WRITERS),
                organ(POST, ONE + "/instances", WRITERS),
                organ(POST, ONE + "/ending", WRITERS),
                organ(POST, ONE + "/documents", WRITERS),
                organ(GET, ONE + "/documents/{file}", READERS));
    }

    @Bean
    MenuSource reviewMenu() {
        return () -> List.of(new MenuItem("依申请公开", "复议和诉讼", LIST, 250));
    }
}
