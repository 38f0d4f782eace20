package org.yangguang.platform.requests.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a citizen has begun.
 *
 * @param fields what was typed, by the names of the form's fields; right or wrong
 * @param proofs of identity that were uploaded
 * @param choice what was chosen when shown what is already public, null if nothing was shown or chosen yet
 * @param receipt set when it was sent; then nothing else is left of it
 */
public record Draft(
        long id,
        Map<String, String> fields,
        List<Proof> proofs,
        @Nullable String choice,
        @Nullable Receipt receipt) {

    /** An uploaded proof of identity; its content stays with the drafts. */
    public record Proof(long id, String name, int size) {}

    public Draft {
        fields = Map.copyOf(fields);
        proofs = List.copyOf(proofs);
    }

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
