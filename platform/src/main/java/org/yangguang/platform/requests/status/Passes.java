package org.yangguang.platform.requests.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.UnopenableException;
import org.yangguang.platform.vault.Vault;

/**
 * Passes in a sealed cookie instead of a session: it works on every node and after a restart, no code stands in an address
 * or a log, and it ends by itself half an hour after the last page, at the latest after four hours. The cookie goes to the
 * pages of the request only, never to scripts and never along with calls from other sites.
 */
@Component
class Passes {

    static final String COOKIE = "yg-request";

    private static final String PURPOSE = "request.status-pass";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(4);

    private final Vault vault;
    private final CivilTime time;

    Passes(Vault vault, CivilTime time) {
        this.vault = vault;
        this.time = time;
    }

    /** Gives a pass to someone who typed the right code. */
    void give(RequestId request, HttpServletRequest call, HttpServletResponse answer) {
        write(request, time.now(), call, answer);
    }

    /** Turns a pass to another request of the same applicant; it ends no later. */
    void turn(Pass pass, RequestId request, HttpServletRequest call, HttpServletResponse answer) {
        write(request, pass.since(), call, answer);
    }

    /** The pass of this call, made good for longer; nothing where there is none, or it has ended. */
    Optional<Pass> find(HttpServletRequest call, HttpServletResponse answer) {
        Optional<Pass> pass = find(call);
        pass.ifPresent(it -> write(it.request(), it.since(), call, answer));
        return pass;
    }

    /** The pass of this call as it is; nothing where there is none, or it has ended. */
    Optional<Pass> find(HttpServletRequest call) {
        return read(call).filter(it -> time.now().isBefore(it.until()));
    }

    void end(HttpServletRequest call, HttpServletResponse answer) {
        add(cookie("", Duration.ZERO, call), answer);
    }

    private void write(RequestId request, Instant since, HttpServletRequest call, HttpServletResponse answer) {
        Instant soon = time.now().plus(IDLE);
        Instant last = since.plus(LONGEST);
        Instant until = soon.isBefore(last) ? soon : last;
        byte[] content = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(request.value())
                .putLong(since.getEpochSecond())
                .putLong(until.getEpochSecond())
                .array();
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(content, PURPOSE));
        add(cookie(sealed, Duration.between(time.now(), until), call), answer);
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest call) {
        return ResponseCookie.from(COOKIE, value)
                .path(StatusLink.PAGE)
                .httpOnly(true)
                .secure(call.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }

    private static void add(ResponseCookie cookie, HttpServletResponse answer) {
        answer.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<Pass> read(HttpServletRequest call) {
        Cookie[] cookies = call.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                return open(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<Pass> open(String text) {
        try {
            ByteBuffer content =
                    ByteBuffer.wrap(vault.open(Base64.getUrlDecoder().decode(text), PURPOSE));
            return Optional.of(new Pass(
                    new RequestId(content.getLong()),
                    Instant.ofEpochSecond(content.getLong()),
                    Instant.ofEpochSecond(content.getLong())));
        } catch (UnopenableException | IllegalArgumentException | java.nio.BufferUnderflowException made) {
            return Optional.empty();
        }
    }
}
