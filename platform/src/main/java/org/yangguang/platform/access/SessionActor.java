package org.yangguang.platform.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.CurrentActor;

/** Who acts is who is signed in; the program itself where there is no call at all. */
@Component
class SessionActor implements CurrentActor {

    @Override
    public Actor get() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) {
            return Actor.SYSTEM;
        }
        return caller.getPrincipal() instanceof SignedIn person
                ? Actor.person(person.person().value())
                : Actor.PUBLIC;
    }
}
