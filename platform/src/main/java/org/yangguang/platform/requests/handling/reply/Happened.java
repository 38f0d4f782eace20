package org.yangguang.platform.requests.handling.reply;

import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.clock.EventKind;

/** Asks a story whether something happened in it and was not taken back. */
final class Happened {

    private Happened() {}

    static boolean in(Situation at, EventKind kind) {
        return at.story().stream()
                .anyMatch(entry -> !entry.voided()
                        && entry.event() != null
                        && entry.event().kind() == kind);
    }
}
