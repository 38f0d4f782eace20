package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What someone sees whose call was not let through. */
@Component
class Refusals implements AccessDeniedHandler {

    private final Rulebook rulebook;

    Refusals(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "页面打开得太久或来自别处，请返回上一页刷新后重新提交");
        } else if (isUnknown(request)) {
            sendUnknown(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "您的角色不能进行这项操作");
        }
    }

    /** For someone who is not signed in, or no longer. */
    void toSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (isUnknown(request)) {
            sendUnknown(request, response);
        } else if (AddressGuard.pathOf(request).startsWith("/workbench")) {
            boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            response.sendRedirect(SecurityConfiguration.SIGN_IN + (ended ? "?ended" : ""));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** No rule is no address: what does not exist and what nobody may call look the same. */
    private boolean isUnknown(HttpServletRequest request) {
        return rulebook.find(HttpMethod.valueOf(request.getMethod()), AddressGuard.pathOf(request))
                .isEmpty();
    }

    private void sendUnknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean otherMethod = rulebook.knows(AddressGuard.pathOf(request));
        response.sendError(otherMethod ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : HttpServletResponse.SC_NOT_FOUND);
    }
}
