package org.yangguang.statute.report;

import java.util.List;

/**
 * What the running text says and where it contradicts the tables or itself.
 *
 * @param notChecked sentences with a figure that was not understood
 */
public record NarrativeCheck(List<Statement> statements, List<Finding> findings, List<String> notChecked) {

    /** Copies the lists. */
    public NarrativeCheck {
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }
}
