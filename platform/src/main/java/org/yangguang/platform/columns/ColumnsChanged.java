package org.yangguang.platform.columns;

/** The columns, their names or their places changed. Published within the transaction that changed them. */
public record ColumnsChanged() {}
