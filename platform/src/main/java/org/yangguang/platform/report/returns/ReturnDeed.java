package org.yangguang.platform.report.returns;

import static org.yangguang.platform.report.returns.ReturnState.ACCEPTED;
import static org.yangguang.platform.report.returns.ReturnState.DRAFT;
import static org.yangguang.platform.report.returns.ReturnState.PROPOSED;
import static org.yangguang.platform.report.returns.ReturnState.RETURNED;
import static org.yangguang.platform.report.returns.ReturnState.SUBMITTED;

import org.yangguang.platform.access.Role;

/** The whole life of a return: every step, from which states, to which, by whom. What is not listed is refused. */
public enum ReturnDeed {
    /** The clerk puts the return before the head of the organ. */
    PROPOSE("提请负责人确认", Role.CLERK, PROPOSED, false, DRAFT, RETURNED),
    /** The clerk takes it back before the head has decided. */
    WITHDRAW("撤回修改", Role.CLERK, DRAFT, false, PROPOSED),
    /** The head sends it back to the clerk. */
    DECLINE("退回经办人", Role.HEAD, DRAFT, true, PROPOSED),
    /** The head confirms; the return is submitted (Art. 49). */
    CONFIRM("确认并报送", Role.HEAD, SUBMITTED, false, PROPOSED),
    /** The clerk submits on the head's written confirmation, where the organ has no account of its head. */
    CONFIRM_ON_PAPER("按书面确认报送", Role.CLERK, SUBMITTED, true, DRAFT, RETURNED),
    /** The county office sends it back. */
    RETURN("退回单位", Role.OFFICE, RETURNED, true, SUBMITTED),
    /** The county report that contains it is frozen. */
    ACCEPT("汇总定稿", Role.OFFICE, ACCEPTED, false, SUBMITTED),
    /** A figure turns out wrong after the freeze; the frozen report stays as it is. */
    REOPEN("定稿后退回更正", Role.OFFICE, RETURNED, true, ACCEPTED);

    private final String label;
    private final Role by;
    private final ReturnState to;
    private final boolean remark;
    private final ReturnState from;
    private final ReturnState orFrom;

    ReturnDeed(String label, Role by, ReturnState to, boolean remark, ReturnState from) {
        this(label, by, to, remark, from, from);
    }

    ReturnDeed(String label, Role by, ReturnState to, boolean remark, ReturnState from, ReturnState orFrom) {
        this.label = label;
        this.by = by;
        this.to = to;
        this.remark = remark;
        this.from = from;
        this.orFrom = orFrom;
    }

    /** As shown on buttons and in the history. */
    public String label() {
        return label;
    }

    /** Who may do it. */
    public Role by() {
        return by;
    }

    /** The state that follows. */
    public ReturnState to() {
        return to;
    }

    /** Whether it must say why. */
    public boolean needsRemark() {
        return remark;
    }

    /** Whether it is possible in a state. */
    public boolean allowedIn(ReturnState state) {
        return state == from || state == orFrom;
    }
}
