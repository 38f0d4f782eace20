package org.yangguang.platform.report.returns;

import java.util.List;
import org.yangguang.platform.report.ExplainedFinding;

/** What became of a step in the life of a return. */
public sealed interface StepOutcome {

    /** Done. */
    record Done(ReturnState state) implements StepOutcome {}

    /** The return is in a state in which the step is not possible. */
    record NotNow(ReturnState state, ReturnDeed deed) implements StepOutcome {}

    /** The step must say why and does not. */
    record NoRemark(ReturnDeed deed) implements StepOutcome {}

    /** The return has errors; all of them. */
    record Blocked(List<ExplainedFinding> findings) implements StepOutcome {
        /** Copies the list. */
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /** The organ has an account of its head, so the head must confirm. */
    record HeadMustConfirm() implements StepOutcome {}
}
