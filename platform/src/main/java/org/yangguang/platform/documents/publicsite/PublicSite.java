package org.yangguang.platform.documents.publicsite;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.pages.PublicPages;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;

/** What is open to everyone, and which pages are kept. */
@Configuration(proxyBeanMethods = false)
class PublicSite {

    /** In a site map fifty thousand addresses have room; the latest are looked for most. */
    private static final int MOST_IN_SITE_MAP = 20_000;

    @Bean
    AddressRules itemAddressRules() {
        return AddressRules.of(
                AddressRule.everyone(GET, "/items/{id}"),
                AddressRule.everyone(GET, "/items/{id}/files/{n}"),
                AddressRule.everyone(GET, DocumentRegisterController.POLICIES),
                AddressRule.everyone(GET, DocumentRegisterController.NORMATIVE),
                AddressRule.everyone(GET, ItemsApi.LIST),
                AddressRule.everyone(GET, ItemsApi.LIST + "/{id}"));
    }

    @Bean
    PublicPages keptItem() {
        return PublicPages.of("/items/{id}");
    }

    /** Searches are drawn anew: there are too many of them to keep. */
    @Bean
    PublicPages keptPolicies() {
        return new PublicPages(
                DocumentRegisterController.POLICIES, Set.of("organ", "documentKind", "validity", "year", "page"));
    }

    @Bean
    PublicPages keptNormativeDocuments() {
        return new PublicPages(DocumentRegisterController.NORMATIVE, Set.of("organ", "validity", "year", "page"));
    }

    @Bean
    SiteSection itemsSection(Items items) {
        return new SiteSection() {
            @Override
            public List<SiteLink> links() {
                return List.of(
                        new SiteLink("政策文件", "政府和各机关的公文，可以按机关、种类和年份查找。", DocumentRegisterController.POLICIES, 5, false),
                        new SiteLink(
                                "行政规范性文件", "哪些规范性文件有效、哪些已经失效或者废止。", DocumentRegisterController.NORMATIVE, 6, false));
            }

            @Override
            public List<SiteLink> things() {
                return items.lines(ItemFilter.ALL, MOST_IN_SITE_MAP, 0).stream()
                        .map(line -> new SiteLink(line.title(), "", line.address(), 0, false))
                        .toList();
            }
        };
    }
}
