package org.yangguang.platform.portal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.pages.PublicPages;

/** The pages of the portal that everybody sees alike. */
@Configuration(proxyBeanMethods = false)
class PortalPages {

    @Bean
    PublicPages homePage() {
        return PublicPages.of("/");
    }

    @Bean
    PublicPages columnPages() {
        return new PublicPages(ColumnController.COLUMN, Set.of("organ", "year", "page"));
    }

    @Bean
    PublicPages organsPage() {
        return PublicPages.of(OrganPagesController.ORGANS);
    }

    @Bean
    PublicPages organPages() {
        return PublicPages.of(OrganPagesController.ORGANS + "/{code}");
    }

    @Bean
    PublicPages guidePage() {
        return PublicPages.of(DisclosureGuideController.GUIDE);
    }

    @Bean
    PublicPages feeds() {
        return PublicPages.of(FeedController.FEED);
    }

    @Bean
    PublicPages siteMapPage() {
        return PublicPages.of("/sitemap");
    }

    @Bean
    PublicPages siteMapFile() {
        return PublicPages.of("/sitemap.xml");
    }

    @Bean
    PublicPages robotsFile() {
        return PublicPages.of("/robots.txt");
    }
}
