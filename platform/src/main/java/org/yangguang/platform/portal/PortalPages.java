package org.yangguang.platform.portal;

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
