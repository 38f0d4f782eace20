package org.yangguang.platform.access;

import java.util.Set;
import org.yangguang.platform.organs.PersonId;

/**
 * What lets a person sign in.
 *
 * @param userName in lower case
 * @param oneTime whether the password was handed over by someone else and must be replaced first
 */
record Account(PersonId person, String userName, boolean oneTime, boolean locked, Set<Role> roles) {

    Account {
        roles = Set.copyOf(roles);
    }
}
