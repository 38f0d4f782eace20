package org.yangguang.platform.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.browser.BrowserTests;

/** The pages of the portal, as citizens see them. */
class PortalLookTests extends BrowserTests {

    @ParameterizedTest
    @CsvSource({
        "home,   /",
        "column, /columns/policies",
        "organs, /organs",
        "organ,  /organs/371323-D12",
        "guide,  /guide",
    })
    void a_page_of_the_portal_holds_up(String name, String path) {
        inspect("portal-" + name, CITIZEN, path);
    }
}
