package org.yangguang.statute.report.prose;

/** A known word found in a text, from {@code start} up to but not including {@code end}. */
record Word(WordKind kind, String key, int start, int end) {}
