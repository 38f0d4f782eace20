package org.yangguang.platform.requests.handling.reply;

import java.util.Optional;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.outcome.Decision;

/** Something that must have been done before an answer may be given; a bean, named after it. */
public interface ReplyGate {

    /** What is missing, one Chinese sentence with the article; empty where the answer may be given. */
    Optional<String> objection(Situation at, Decision decision);
}
