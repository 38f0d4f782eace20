package org.yangguang.platform.report.returns;

import java.time.Instant;
import java.util.List;

/** What became of a save. */
public sealed interface SaveOutcome {

    /**
     * Everything that nobody else had changed is stored.
     *
     * @param after the return as stored now
     * @param collisions fields that somebody else changed meanwhile to something else; theirs is stored, saving again
     *     with the version of {@code after} puts one's own in its place
     */
    record Saved(OrganReturn after, List<Collision> collisions) implements SaveOutcome {
        /** Copies the list. */
        public Saved {
            collisions = List.copyOf(collisions);
        }
    }

    /** The return is not open for changes; nothing was stored. */
    record NotOpen(ReturnState state) implements SaveOutcome {}

    /** Two people changed one field. */
    record Collision(String field, String mine, String theirs, String by, Instant at) {}
}
