package org.yangguang.platform.requests.status;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.requests.status.StatusController.REQUEST;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;

/** The addresses for applicants: open to everyone, and behind them the pass decides. */
@Configuration(proxyBeanMethods = false)
class StatusModule {

    @Bean
    AddressRules statusAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, StatusLink.PAGE),
                AddressRule.everyone(POST, StatusLink.PAGE),
                AddressRule.everyone(POST, StatusLink.PAGE + "/end"),
                AddressRule.everyone(GET, REQUEST),
                AddressRule.everyone(GET, REQUEST + "/receipt"),
                AddressRule.everyone(GET, REQUEST + "/related/{number}"),
                AddressRule.everyone(GET, REQUEST + "/documents/{id}"),
                AddressRule.everyone(GET, REQUEST + "/correction"),
                AddressRule.everyone(POST, REQUEST + "/correction"),
                AddressRule.everyone(GET, REQUEST + "/reasons"),
                AddressRule.everyone(POST, REQUEST + "/reasons"),
                AddressRule.everyone(GET, REQUEST + "/withdrawal"),
                AddressRule.everyone(POST, REQUEST + "/withdrawal"),
                AddressRule.everyone(GET, "/api/v1/requests/{number}"));
    }

    @Bean
    SiteSection statusSection() {
        return () -> List.of(new SiteLink("申请进度查询", "凭登记编号和查询码，查看申请办到哪一步、最后一天是哪天、现在可以做什么。", StatusLink.PAGE, 20, true));
    }
}
