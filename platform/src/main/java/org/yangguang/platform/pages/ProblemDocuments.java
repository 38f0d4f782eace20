package org.yangguang.platform.pages;

import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Errors for programs, as RFC 9457 documents with {@code errors: [{field, message}]}. */
final class ProblemDocuments {

    private ProblemDocuments() {}

    /** Whether whoever asks there is a program. */
    static boolean areWantedAt(String path) {
        return path.startsWith("/api/") || path.startsWith("/open311/");
    }

    static ProblemDetail of(ErrorText text, Problems problems, String path) {
        ProblemDetail document =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(text.status()), text.explanation());
        document.setTitle(text.title());
        document.setInstance(URI.create(path));
        document.setProperty("errors", problems.list());
        if (!text.failure().isEmpty()) {
            document.setProperty("failure", text.failure());
        }
        return document;
    }
}
