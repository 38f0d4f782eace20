package org.yangguang.platform.report.returns;

/** Where the return of an organ stands. */
public enum ReturnState {
    /** Being filled in by the organ. */
    DRAFT("填报中", "单位正在填报，还没有报送。"),
    /** Put before the head of the organ, who confirms it or sends it back. */
    PROPOSED("待负责人确认", "已提请本单位负责人确认，确认后即报送主管部门；确认前经办人可以撤回修改。"),
    /** With the county office. */
    SUBMITTED("已报送", "已报送主管部门。需要修改的，由主管部门退回。"),
    /** Sent back by the county office with remarks. */
    RETURNED("已退回", "主管部门已退回，等单位改正后重新报送。"),
    /** Part of a frozen county report. */
    ACCEPTED("已汇总定稿", "已汇总进全县报告并定稿。");

    private final String label;
    private final String meaning;

    ReturnState(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As shown to users. */
    public String label() {
        return label;
    }

    /** Where the return is and what comes next, in a sentence for those who cannot fill it in now. */
    public String meaning() {
        return meaning;
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
