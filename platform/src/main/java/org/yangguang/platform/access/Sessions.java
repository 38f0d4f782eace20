package org.yangguang.platform.access;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.PersonId;

/** The open sessions of this node. */
@Component
class Sessions {

    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Ends every session of a person, so that what was changed about them holds from the next call on. */
    void end(PersonId person) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedIn someone
                        && someone.person().equals(person))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
