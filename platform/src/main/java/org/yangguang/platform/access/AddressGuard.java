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
        Authentication authentication = caller.get();
        SignedIn person =
                authentication != null && authentication.getPrincipal() instanceof SignedIn someone ? someone : null;
        return new AuthorizationDecision(permits(HttpMethod.valueOf(request.getMethod()), pathOf(request), person));
    }

    /** Whether the person may call the address; null stands for anyone who is not signed in. */
    boolean permits(HttpMethod method, String path, @Nullable SignedIn person) {
        return rulebook.find(method, path)
                .map(governing -> governing.rule().isForEveryone()
                        || (person != null
                                && governing.rule().roles().stream()
                                        .filter(person::is)
                                        .anyMatch(role -> reaches(person, role, governing))))
                .orElse(false);
    }

    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
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
