package org.yangguang.statute.report;

/** How much a finding weighs. */
public enum Severity {
    /** Breaks a rule printed in the form or plain arithmetic. */
    ERROR,
    /** Text and table disagree, or the figures are odd but possible. */
    WARNING
}
