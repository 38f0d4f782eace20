package org.yangguang.statute.report.prose;

/** How exactly a quantity is meant. */
public enum Precision {
    /** As said. */
    EXACT,
    /** About as much: 约, 近, 左右, or rounded to 万. */
    ABOUT,
    /** Somewhat more: 余, 多, 超过. */
    MORE
}
