package org.yangguang.platform.requests.handling.steps.reasons;

import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.statute.clock.EventKind;

/** Where a case stands between asking for reasons and hearing them, whoever wrote them down. */
final class ReasonsEvents {

    private ReasonsEvents() {}

    static boolean asked(Situation at) {
        return has(at, EventKind.REASONS_ASKED);
    }

    static boolean given(Situation at) {
        return has(at, EventKind.REASONS_GIVEN);
    }

    private static boolean has(Situation at, EventKind kind) {
        return at.story().stream()
                .anyMatch(it -> !it.voided() && it.event() != null && it.event().kind() == kind);
    }
}
