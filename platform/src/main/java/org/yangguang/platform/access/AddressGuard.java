package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;

/** The one place that lets a call through or not. */
@Component
class AddressGuard implements AuthorizationManager<RequestAuthorizationContext> {

    private final Rulebook rulebook;
    private final Organs organs;

    AddressGuard(Rulebook rulebook, Organs organs) {
        this.rulebook = rulebook;
        this.organs = organs;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(rulebook.find(HttpMethod.valueOf(request.getMethod()), pathOf(request))
                .map(governing -> governing.rule().isForEveryone() || permits(governing, caller.get()))
                .orElse(false));
    }

    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private boolean permits(Rulebook.Governing governing, @Nullable Authentication caller) {
        return caller != null
                && caller.getPrincipal() instanceof SignedIn person
                && governing.rule().roles().stream()
                        .filter(person::is)
                        .anyMatch(role -> reaches(person, role, governing));
    }

    private boolean reaches(SignedIn person, Role role, Rulebook.Governing governing) {
        String code = governing.organCode();
        if (governing.rule().scope() == AddressRule.Scope.ANY
                || person.organCode().equals(code)) {
            return true;
        }
        return code != null
                && role.wholeCounty()
                && organs.findByCode(code)
                        .map(Organ::id)
                        .filter(organ -> organs.isWithin(organ, person.county()))
                        .isPresent();
    }
}
