package org.yangguang.platform.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param done entries already in the new index
 * @param expected as many as the last index had; 0 where nobody knows
 * @param since when it began; null while none runs
 * @param incomplete whether the index that answers meanwhile lacks entries
 */
public record Progress(long done, long expected, @Nullable Instant since, boolean incomplete) {

    static final Progress NONE = new Progress(0, 0, null, false);

    public boolean isUnderWay() {
        return since != null;
    }

    /** Of a hundred; at most 99 until it is over. */
    public int percent() {
        return expected == 0 ? 0 : (int) Math.min(99, 100 * done / expected);
    }

    Progress with(long more) {
        return new Progress(done + more, expected, since, incomplete);
    }
}
