package org.yangguang.platform.requests.status;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** How pages of one person are answered: kept nowhere, and no other site learns where they lie. */
final class Private {

    private Private() {}

    static void mark(HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("Referrer-Policy", "no-referrer");
    }
}
