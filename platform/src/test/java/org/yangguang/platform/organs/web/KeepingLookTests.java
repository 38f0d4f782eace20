package org.yangguang.platform.organs.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.browser.BrowserTests;

class KeepingLookTests extends BrowserTests {

    @ParameterizedTest
    @CsvSource({
        "organs-new, office, /workbench/organs/new",
        "organ, office, /workbench/organs/371323-D02",
        "trail, auditor, /workbench/audit",
        "trail-verification, auditor, /workbench/audit/verification",
        "cell, office, /workbench/reports/2020/cells/table_3/received_new/total"
    })
    void the_pages_of_those_who_keep_and_audit_hold_up(String name, String account, String path) {
        inspect(name, account, path);
    }
}
