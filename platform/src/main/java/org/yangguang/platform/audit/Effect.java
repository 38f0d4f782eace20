package org.yangguang.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a deed. */
public sealed interface Effect {

    /**
     * It is done and stays done.
     *
     * @param next the address to go to
     * @param subject what came into being by it, as {@code user:57}; null where the deed itself named its subject
     */
    record Done(String next, @Nullable String subject) implements Effect {
        public Done(String next) {
            this(next, null);
        }
    }

    /** It is not done, nothing has changed; each problem says, in plain Chinese, why. */
    record Refused(List<String> problems) implements Effect {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
