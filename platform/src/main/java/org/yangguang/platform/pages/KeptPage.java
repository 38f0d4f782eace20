package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A page as it is sent: its bytes and the headers that belong to it. */
final class KeptPage {

    /** What is kept of the headers; all others belong to one request. */
    private static final List<String> KEPT_HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Strict-Transport-Security",
            "Content-Disposition",
            "Last-Modified");

    private record Header(String name, String value) {}

    private final String contentType;
    private final List<Header> headers;
    private final Body body;
    private final String tag;
    private volatile long expires = System.nanoTime();

    private KeptPage(String contentType, List<Header> headers, Body body) {
        this.contentType = contentType;
        this.headers = headers;
        this.body = body;
        // Weak, because the compressed and the plain form share it.
        this.tag = "W/\"" + body.fingerprint() + "\"";
    }

    /** The page that was just drawn into this response. */
    static KeptPage of(CapturedResponse response) {
        List<Header> headers = new ArrayList<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.add(new Header(name, value));
            }
        }
        String type = response.getContentType();
        return new KeptPage(
                type == null ? "application/octet-stream" : type, List.copyOf(headers), new Body(response.body()));
    }

    int size() {
        return body.size();
    }

    boolean isFresh() {
        return System.nanoTime() - expires < 0;
    }

    void goodFor(Duration time) {
        expires = System.nanoTime() + time.toNanos();
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Header header : headers) {
            response.setHeader(header.name(), header.value());
        }
        response.setHeader("ETag", tag);
        // Browsers ask each time, so that nobody sees yesterday's page after a publication; mostly the answer is 304.
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(body.fingerprint())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        body.send(request, response);
    }
}
