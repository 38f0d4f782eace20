package org.yangguang.statute.clock;

/** Where the clock of a request stands. */
public enum ClockState {
    /** Days count. */
    RUNNING("计时中"),
    /** An opinion is awaited; days do not count. */
    PAUSED("征求意见，不计入期限"),
    /** The applicant must act: correct, or pay. */
    STOPPED("等待申请人"),
    /** The final reply was given. */
    ANSWERED("已答复"),
    /** Ended without a reply: withdrawn or abandoned. */
    ENDED("已终结");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
