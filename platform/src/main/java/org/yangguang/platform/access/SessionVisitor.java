package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Visitor;
import org.yangguang.platform.pages.VisitorSource;

/** Tells the pages who looks at them, and which lines of the menu lead somewhere for them. */
@Component
class SessionVisitor implements VisitorSource {

    private final AddressGuard guard;
    private final Organs organs;

    SessionVisitor(AddressGuard guard, Organs organs) {
        this.guard = guard;
        this.organs = organs;
    }

    @Override
    public Optional<Visitor> find(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getPrincipal() instanceof SignedIn person
                ? Optional.of(visitor(person))
                : Optional.empty();
    }

    private Visitor visitor(SignedIn person) {
        String organ = organs.find(person.organ()).map(Organ::name).orElse("");
        return new Visitor(
                person.name(), organ, person.organCode(), path -> guard.permits(HttpMethod.GET, path, person));
    }
}
