package org.yangguang.platform.requests.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a suit.
 *
 * @param level 1, 2, or 3 for a retrial
 * @param heardAt when it is or was heard, in civil time; null until it is known
 * @param decidedOn null until it is decided
 * @param decision what was decided, in one line; null until then
 */
public record Instance(
        int level,
        String court,
        @Nullable String caseNumber,
        LocalDate filedOn,
        @Nullable LocalDateTime heardAt,
        @Nullable LocalDate decidedOn,
        @Nullable String decision) {

    /** In Chinese. */
    public String label() {
        return switch (level) {
            case 1 -> "一审";
            case 2 -> "二审";
            default -> "再审";
        };
    }
}
