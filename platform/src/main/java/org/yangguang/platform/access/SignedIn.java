package org.yangguang.platform.access;

import java.util.Set;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;

/**
 * The person who is signed in; a controller takes it as an argument.
 *
 * @param organ the organ of the person's post
 * @param organCode its code, as in addresses
 * @param county the government of the county that the organ belongs to
 */
public record SignedIn(PersonId person, String name, OrganId organ, String organCode, OrganId county, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "person:" + person.value();
    }
}
