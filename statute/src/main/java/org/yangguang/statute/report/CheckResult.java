package org.yangguang.statute.report;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings contradictions, in the order of the report
 * @param notChecked sentences with a figure that was not understood, and rows or tables that were missing, each as a
 *     Chinese sentence; silence is not a pass
 */
public record CheckResult(List<Finding> findings, List<String> notChecked) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }
}
