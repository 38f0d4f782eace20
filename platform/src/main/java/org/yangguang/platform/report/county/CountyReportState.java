package org.yangguang.platform.report.county;

/** Where an edition of the county's report stands. */
public enum CountyReportState {
    /** Being compiled and written. */
    DRAFT("编制中"),
    /** Its content is fixed and hashed; waits for publishing. */
    FROZEN("已定稿"),
    /** Public; never changes again. */
    PUBLISHED("已公布");

    private final String label;

    CountyReportState(String label) {
        this.label = label;
    }

    /** As shown to users. */
    public String label() {
        return label;
    }
}
