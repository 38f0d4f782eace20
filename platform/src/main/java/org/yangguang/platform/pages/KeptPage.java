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

    private final List<ReadyHeader> headers;
    private final ReadyHeader contentType;
    private final Body body;
    private volatile long expires = System.nanoTime();

    private KeptPage(List<ReadyHeader> headers, ReadyHeader contentType, Body body) {
        this.headers = List.copyOf(headers);
        this.contentType = contentType;
        this.body = body;
    }

    /** The page that was just drawn into this response. */
    static KeptPage of(CapturedResponse response) {
        Body body = new Body(response.body());
        List<ReadyHeader> headers = new ArrayList<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.add(new ReadyHeader(name, value));
            }
        }
        // Weak, because the compressed and the plain form share it.
        headers.add(new ReadyHeader("ETag", "W/\"" + body.fingerprint() + "\""));
        // Browsers ask each time, so that nobody sees yesterday's page after a publication; mostly the answer is 304.
        headers.add(new ReadyHeader("Cache-Control", "public, no-cache"));
        headers.add(new ReadyHeader("Vary", "Accept-Encoding, Cookie"));
        String type = response.getContentType();
        return new KeptPage(
                headers, new ReadyHeader("Content-Type", type == null ? "application/octet-stream" : type), body);
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
        for (ReadyHeader header : headers) {
            header.addTo(response);
        }
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(body.fingerprint())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        contentType.addTo(response);
        body.send(request, response);
    }
}
