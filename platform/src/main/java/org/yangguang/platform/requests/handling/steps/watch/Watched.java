package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.CaseFile;

/**
 * An open case as the watch sees it.
 *
 * @param organCode of the organ that handles it, as in addresses
 * @param organName its name
 * @param came day on which it came to that organ: of its registration, or of the last transfer
 * @param done what was done and not taken back, with the day on which it was done last
 * @param held whether somebody holds the handler's post today
 * @param lettersUnderway letters of which nobody knows when they arrived
 * @param proposal how what was put last before others stands, null where nothing was
 * @param turn whose agreement it waits for, null where it waits for nobody's
 */
record Watched(
        CaseFile file,
        String organCode,
        String organName,
        LocalDate came,
        Map<String, LocalDate> done,
        boolean held,
        int lettersUnderway,
        @Nullable String proposal,
        @Nullable Role turn) {

    Watched {
        done = Map.copyOf(done);
    }

    OrganId organ() {
        return file.organ();
    }

    String address() {
        return "/workbench/requests/" + organCode + "/" + file.number();
    }

    boolean has(DeedKind kind) {
        return done.containsKey(kind.name());
    }

    /** Whether the first was done and none of the others since, on a later day or the same. */
    boolean waits(DeedKind first, DeedKind... answers) {
        LocalDate asked = done.get(first.name());
        if (asked == null) {
            return false;
        }
        for (DeedKind answer : answers) {
            LocalDate answered = done.get(answer.name());
            if (answered != null && !answered.isBefore(asked)) {
                return false;
            }
        }
        return true;
    }

    /** The post whose work it is; null while it is everybody's of the organ. */
    @Nullable
    Long worker() {
        return held ? file.handler() : null;
    }
}
