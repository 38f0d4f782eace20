package org.yangguang.platform.report.returns;

/** Where the return of an organ stands. */
public enum ReturnState {
    /** Being filled in by the organ. */
    DRAFT("填报中"),
    /** Put before the head of the organ, who confirms it or sends it back. */
    PROPOSED("待负责人确认"),
    /** With the county office. */
    SUBMITTED("已报送"),
    /** Sent back by the county office with remarks. */
    RETURNED("已退回"),
    /** Part of a frozen county report. */
    ACCEPTED("已汇总定稿");

    private final String label;

    ReturnState(String label) {
        this.label = label;
    }

    /** As shown to users. */
    public String label() {
        return label;
    }

    /** Whether the organ may change its figures. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the county office has the return in hand. */
    public boolean inHand() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
