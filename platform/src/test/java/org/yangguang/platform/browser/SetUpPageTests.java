package org.yangguang.platform.browser;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

// An installation in which nobody has an account yet.
@TestPropertySource(properties = "yangguang.demo=none")
class SetUpPageTests extends BrowserTests {

    @Test
    void the_page_for_the_first_administrator_holds_up() {
        inspect("staff-set-up", CITIZEN, "/workbench");
    }
}
