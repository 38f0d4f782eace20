package org.yangguang.platform.requests.status.answers;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.Role.AUDITOR;
import static org.yangguang.platform.access.Role.CLERK;
import static org.yangguang.platform.access.Role.HEAD;
import static org.yangguang.platform.access.Role.LEADER;
import static org.yangguang.platform.access.Role.OFFICE;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.pages.PublicPages;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;

/** Who may read and publish answers, which pages are kept, and what the site map gets. */
@Configuration(proxyBeanMethods = false)
class AnswersModule {

    @Bean
    AddressRules answersAddressRules() {
        String one = PublishedAnswer.LIST + "/{id}";
        String publication = "/workbench/requests/{organ}/{number}/publication";
        return AddressRules.of(
                AddressRule.everyone(GET, PublishedAnswer.LIST),
                AddressRule.everyone(GET, one),
                AddressRule.everyone(GET, one + "/files/{file}"),
                AddressRule.organ(GET, publication, CLERK, HEAD, OFFICE, LEADER, AUDITOR),
                AddressRule.organ(POST, publication, HEAD),
                AddressRule.organ(POST, publication + "/withdrawal", HEAD));
    }

    /** Searches are drawn anew: there are too many of them to keep. */
    @Bean
    PublicPages keptAnswers() {
        return new PublicPages(PublishedAnswer.LIST, Set.of("organ", "year", "outcome", "page"));
    }

    @Bean
    PublicPages keptAnswer() {
        return PublicPages.of(PublishedAnswer.LIST + "/{id}");
    }

    @Bean
    SiteSection answersSection(Answers answers) {
        return new SiteSection() {
            @Override
            public List<SiteLink> links() {
                return List.of(new SiteLink("已公布的答复", "别人问过、机关已经答复的内容，先在这里找一找。", PublishedAnswer.LIST, 25, false));
            }

            @Override
            public List<SiteLink> things() {
                return answers.latest().stream()
                        .map(each -> new SiteLink(each.title(), "", each.address(), 0, false))
                        .toList();
            }
        };
    }
}
