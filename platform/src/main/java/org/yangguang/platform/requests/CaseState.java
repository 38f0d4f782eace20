package org.yangguang.platform.requests;

import org.yangguang.statute.clock.ClockState;

/** Where a case stands. */
public enum CaseState {
    /** Registered; the day of receipt is not fixed, so no clock runs (Art. 31). */
    UNCONFIRMED("收到日期待确认"),
    RUNNING("办理中"),
    PAUSED("征求意见"),
    STOPPED("等待申请人"),
    ANSWERED("已答复"),
    ENDED("已终结");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether nothing more is to be done before a reply, for good or until it is set aside. */
    public boolean isClosed() {
        return this == ANSWERED || this == ENDED;
    }

    static CaseState of(ClockState clock) {
        return valueOf(clock.name());
    }
}
