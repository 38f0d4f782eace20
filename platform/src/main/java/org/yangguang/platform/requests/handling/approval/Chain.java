package org.yangguang.platform.requests.handling.approval;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.platform.access.Role;

/**
 * Who must agree.
 *
 * @param roles in this order, before it goes out
 * @param afterwards whether the head agrees after it went out instead
 */
public record Chain(List<Role> roles, boolean afterwards) {

    public Chain {
        roles = List.copyOf(roles);
    }

    /** In Chinese: 经办人 → 法制审核人员 → 负责人. */
    public String label() {
        return "经办人" + roles.stream().map(role -> " → " + role.label()).collect(Collectors.joining())
                + (afterwards ? " → 发出后负责人补批" : "");
    }
}
