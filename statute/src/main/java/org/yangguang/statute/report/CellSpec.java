package org.yangguang.statute.report;

/**
 * What the form says of one cell.
 *
 * @param computed whether the cell is a sum of other cells
 * @param rowLabel as printed
 * @param columnLabel as printed
 */
public record CellSpec(CellRef ref, CellType type, boolean computed, String rowLabel, String columnLabel) {}
