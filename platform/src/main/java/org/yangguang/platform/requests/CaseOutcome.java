package org.yangguang.platform.requests;

import java.util.List;

/** What came of writing into a case. */
public sealed interface CaseOutcome {

    /** It is written; the case as it stands now. */
    record Written(CaseFile now, long entry) implements CaseOutcome {}

    /** The law or the facts do not allow it, nothing was written; each problem is one Chinese sentence. */
    record Refused(List<String> problems) implements CaseOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
