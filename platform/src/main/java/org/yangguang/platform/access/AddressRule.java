package org.yangguang.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call an address.
 *
 * @param method GET stands for HEAD too
 * @param pattern as in a controller's mapping; {@code {organ}} is an organ's code
 * @param roles any of these; empty where everyone may, signed in or not
 * @param scope for which organ's sake
 */
public record AddressRule(HttpMethod method, String pattern, Set<Role> roles, Scope scope) {

    /** For which organs a role opens an address. */
    public enum Scope {
        /** The address concerns no organ, or its controller shows what the person may see. */
        ANY,
        /** The organ in the address must be the person's own, or in the person's county where the role oversees it. */
        OWN_ORGAN
    }

    /** The organ's place in a pattern under {@link Scope#OWN_ORGAN}. */
    static final String ORGAN = "organ";

    public AddressRule {
        roles = Set.copyOf(roles);
        if (scope == Scope.OWN_ORGAN && !pattern.contains("{" + ORGAN + "}")) {
            throw new IllegalArgumentException("no {organ} in the address of an organ: " + pattern);
        }
    }

    /** Open to everyone, signed in or not. */
    public static AddressRule everyone(HttpMethod method, String pattern) {
        return new AddressRule(method, pattern, Set.of(), Scope.ANY);
    }

    /** Open to everyone who is signed in. */
    public static AddressRule staff(HttpMethod method, String pattern) {
        return new AddressRule(method, pattern, EnumSet.allOf(Role.class), Scope.ANY);
    }

    /** Open to these roles. */
    public static AddressRule roles(HttpMethod method, String pattern, Role... roles) {
        return new AddressRule(method, pattern, Set.copyOf(List.of(roles)), Scope.ANY);
    }

    /** Open to these roles for their own organ, or any of their county where the role oversees it. */
    public static AddressRule organ(HttpMethod method, String pattern, Role... roles) {
        return new AddressRule(method, pattern, Set.copyOf(List.of(roles)), Scope.OWN_ORGAN);
    }

    boolean isForEveryone() {
        return roles.isEmpty();
    }
}
