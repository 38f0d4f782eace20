package org.yangguang.platform.report.returns;

import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.organs.OrganId;

/**
 * Whether an organ has an account of its head. Where it has, the head confirms by signing in; where it has none, the
 * clerk submits on the head's written confirmation and names who confirmed and when.
 */
@Component
public class HeadAccounts {

    private final RoleHolders holders;

    HeadAccounts(RoleHolders holders) {
        this.holders = holders;
    }

    /** Whether somebody can confirm for the organ by signing in. */
    public boolean exists(OrganId organ) {
        return holders.exist(organ, Role.HEAD);
    }
}
