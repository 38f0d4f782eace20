package org.yangguang.platform.columns;

/** Identifies a column. */
public record ColumnId(long value) {}
