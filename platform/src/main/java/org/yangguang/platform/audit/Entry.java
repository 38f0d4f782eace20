package org.yangguang.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param sequence 1, 2, 3 … without a gap
 * @param who {@link Actor#reference()}
 * @param organ organ id, or null
 * @param kind {@link DeedKind#name()}
 * @param label {@link DeedKind#label()} as it read at the time
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash over all other fields
 */
public record Entry(
        long sequence,
        Instant at,
        String who,
        @Nullable Long organ,
        String kind,
        String label,
        String subject,
        @Nullable String reason,
        Map<String, String> detail,
        String previous,
        String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    public Entry {
        detail = Map.copyOf(detail);
    }

    /** The entry with the hash that its fields demand. */
    Entry sealed() {
        return new Entry(
                sequence, at, who, organ, kind, label, subject, reason, detail, previous, CanonicalForm.hash(this));
    }
}
