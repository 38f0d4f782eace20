package org.yangguang.statute.report;

/** What may stand in a cell. */
public enum CellType {
    /** An integer of at least 0. */
    COUNT,
    /** An integer that may be negative (increase or decrease). */
    SIGNED,
    /** A number of at least 0 with decimals, in the unit that the column heading names. */
    DECIMAL,
    /** A sum of money of at least 0 with its unit as printed, such as 6.7328亿元. */
    AMOUNT
}
