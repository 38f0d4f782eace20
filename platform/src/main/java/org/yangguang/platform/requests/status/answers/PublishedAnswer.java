package org.yangguang.platform.requests.status.answers;

import java.time.Instant;
import java.time.LocalDate;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.outcome.Outcome;

/** An answer that everyone may read. */
record PublishedAnswer(
        long id,
        OrganId organ,
        String organName,
        String title,
        String summary,
        Outcome outcome,
        LocalDate answeredOn,
        Instant publishedAt) {

    static final String LIST = "/requests/answers";

    /** A file of it. */
    record File(long id, String name, long size) {}

    String address() {
        return LIST + "/" + id;
    }
}
