package org.yangguang.platform.search;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.CLERK;
import static org.yangguang.platform.access.Role.HEAD;
import static org.yangguang.platform.access.Role.OFFICE;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Who may open which page of the search, where it stands in the menu, and its nightly work. */
@Configuration(proxyBeanMethods = false)
class SearchPages {

    /** For staff: synonyms, searches without result, the state of the index. */
    static final String WORK = "/workbench/search";

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    AddressRules searchAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/search"),
                AddressRule.everyone(GET, "/search/suggestions"),
                AddressRule.everyone(GET, "/api/v1/search"),
                AddressRule.staff(GET, WORK),
                AddressRule.roles(POST, WORK + "/synonyms", OFFICE),
                AddressRule.roles(POST, WORK + "/synonyms/{id}", OFFICE),
                AddressRule.roles(POST, WORK + "/synonyms/{id}/removal", OFFICE),
                AddressRule.roles(POST, WORK + "/rebuild", OFFICE),
                AddressRule.organ(POST, WORK + "/misses/{organ}", CLERK, HEAD, OFFICE));
    }

    @Bean
    MenuSource searchMenu() {
        return () -> List.of(new MenuItem("系统", "站内搜索", WORK, 940));
    }

    @Bean
    Job tidyMisses(Misses misses) {
        return Job.daily(AT_NIGHT, "search.misses", misses::tidy);
    }
}
