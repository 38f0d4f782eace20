package org.yangguang.platform.requests.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.yangguang.platform.requests.intake.Draft;
import org.yangguang.platform.requests.intake.Drafts;
import org.yangguang.platform.requests.intake.IntakeLimits;

/** The cookie that leads a browser back to what was half filled in, and nobody else. */
@Component
class DraftCookie {

    private static final String NAME = "yg-draft";

    private final Drafts drafts;
    private final Duration kept;

    DraftCookie(Drafts drafts, IntakeLimits limits) {
        this.drafts = drafts;
        this.kept = limits.draftKept();
    }

    /** The token, empty where the browser sends none. */
    String token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : cookie.getValue();
    }

    Optional<Draft> draft(HttpServletRequest request) {
        String token = token(request);
        return token.isEmpty() ? Optional.empty() : drafts.find(token);
    }

    /** Begins a draft and gives the browser the way back to it. */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        String token = drafts.begin();
        send(request, response, token, kept);
        return token;
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String token, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, token)
                        .path("/requests/new")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
