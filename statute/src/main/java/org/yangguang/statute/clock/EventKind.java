package org.yangguang.statute.clock;

/**
 * Kinds of events. Several on one day take effect in this order: what asks comes before what answers it, what sets the
 * clock going before what needs a running clock, and what ends the case last. Payment and correction on the last day
 * thus stand before a lapse recorded for that day.
 */
public enum EventKind {
    CORRECTION_ASKED("发出补正告知书"),
    CORRECTION_RECEIVED("收到补正后的申请"),
    FEE_NOTICE_RECEIVED("申请人收到收费通知"),
    FEE_PAID("申请人缴费"),
    EXTENDED("延长答复期限"),
    DEFERRED("确定延迟答复日期"),
    REASONS_ASKED("要求说明理由"),
    REASONS_GIVEN("收到理由说明"),
    THIRD_PARTY_ASKED("征求第三方意见"),
    THIRD_PARTY_ANSWERED("收到第三方意见"),
    ORGAN_ASKED("征求其他机关意见"),
    ORGAN_ANSWERED("收到其他机关意见"),
    CORRECTION_LAPSED("逾期未补正"),
    FEE_LAPSED("逾期未缴费"),
    REPLIED("答复"),
    WITHDRAWN("申请人撤回"),
    REPLY_SET_ASIDE("答复被撤销，责令重新答复");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
