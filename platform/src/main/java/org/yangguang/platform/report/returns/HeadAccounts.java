package org.yangguang.platform.report.returns;

import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;

/** Whether an organ has an account of its head. */
@Component
public class HeadAccounts {

    /** Whether somebody can confirm for the organ by signing in. */
    public boolean exists(OrganId organ) {
        return false;
    }
}
