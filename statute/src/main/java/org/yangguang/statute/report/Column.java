package org.yangguang.statute.report;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param group the heading printed over several columns, null where there is none
 * @param computed whether its cells are sums of other cells of the row
 */
public record Column(String key, String label, @Nullable String group, CellType type, boolean computed) {}
