package org.yangguang.statute.outcome;

import java.util.Set;

/**
 * An answer and its grounds. Art. 37 and the report's form: a case in which anything was withheld and the rest given is
 * PARTIAL and nothing else.
 *
 * @param grounds for the part withheld; at least one for a partial answer, only fitting ones for a refusal under Arts.
 *     14 to 16 (none where an old record does not say), none for any other answer
 */
public record Decision(Outcome outcome, Set<Ground> grounds) {
    public Decision {
        grounds = Set.copyOf(grounds);
        if (outcome == Outcome.PARTIAL && grounds.isEmpty()) {
            throw new IllegalArgumentException("a partial answer needs the grounds of the part withheld");
        }
        if (outcome != Outcome.PARTIAL && grounds.stream().anyMatch(it -> it.outcome() != outcome)) {
            throw new IllegalArgumentException(outcome + " does not rest on " + grounds);
        }
    }

    /** An answer that names no ground of Arts. 14 to 16. */
    public static Decision of(Outcome outcome) {
        return new Decision(outcome, Set.of());
    }

    /** All is withheld on one ground. */
    public static Decision refused(Ground ground) {
        return new Decision(ground.outcome(), Set.of(ground));
    }

    /** A part is withheld on these grounds. */
    public static Decision partial(Set<Ground> grounds) {
        return new Decision(Outcome.PARTIAL, grounds);
    }
}
