package org.yangguang.statute.report.prose;

/**
 * A figure found in a sentence, from {@code start} up to but not including {@code end}.
 *
 * @param listed whether it must be named as not checked when nothing explains it
 */
record Figure(int start, int end, Quantity quantity, boolean listed) {}
