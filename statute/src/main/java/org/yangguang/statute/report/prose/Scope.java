package org.yangguang.statute.report.prose;

/** Whose figure it is. */
public enum Scope {
    /** Expressly the whole of the reporting organ. */
    WHOLE,
    /** Nobody is named, so the reporting organ is meant. */
    UNSAID,
    /** A part of the reporting organ. */
    PART
}
