package org.yangguang.statute.calendar;

/** What a notice says of one day. */
public enum DayKind {
    /** A day off. Weekend days inside a named span are listed too. */
    HOLIDAY("放假"),
    /** A day worked to make up for a day off (调休). */
    WORKDAY("调休上班");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    /** The words of the notices. */
    public String label() {
        return label;
    }
}
