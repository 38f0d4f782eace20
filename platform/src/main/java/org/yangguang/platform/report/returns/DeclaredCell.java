package org.yangguang.platform.report.returns;

import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellValue;

/**
 * One cell of a return that has something in it. Exactly one of value and typed is present.
 *
 * @param value the figure
 * @param typed what was typed and could not be understood
 */
public record DeclaredCell(
        CellRef ref, @Nullable CellValue value, @Nullable String typed, Origin origin) {

    /** Where the content of a cell comes from. */
    public enum Origin {
        /** Declared by hand, with a source for its block. */
        DECLARED,
        /** Counted from records; opens into them. */
        RECORDS,
        /** The closing balance of the year before, filled in when the year was opened. */
        CARRIED_OVER
    }

    /** Refuses a cell with both or neither. */
    public DeclaredCell {
        if ((value == null) == (typed == null)) {
            throw new IllegalArgumentException("cell " + ref + " needs either a value or what was typed");
        }
    }

    /** What the field of the form shows. */
    public String text() {
        return value != null ? value.printed() : typed != null ? typed : "";
    }
}
