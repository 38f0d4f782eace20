package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;

/** What a request lets us send. */
final class Compression {

    private Compression() {}

    static boolean readsOnly(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether gzip may be sent; "gzip;q=0" refuses it. */
    static boolean isAccepted(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        if (at < 0) {
            return false;
        }
        return !accepted.startsWith(";q=0", at + 4) || accepted.startsWith(";q=0.", at + 4);
    }
}
