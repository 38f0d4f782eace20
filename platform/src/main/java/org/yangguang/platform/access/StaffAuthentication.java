package org.yangguang.platform.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A session of someone who is signed in. */
final class StaffAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn person;
    private final boolean mustChangePassword;

    StaffAuthentication(SignedIn person, boolean mustChangePassword) {
        super(List.of());
        this.person = person;
        this.mustChangePassword = mustChangePassword;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    /** The password is gone once it was checked. */
    @Override
    public Object getCredentials() {
        return "";
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
