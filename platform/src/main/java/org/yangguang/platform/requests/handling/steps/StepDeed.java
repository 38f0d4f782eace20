package org.yangguang.platform.requests.handling.steps;

import org.yangguang.platform.audit.DeedKind;

/** What is done in the steps that only some cases take, and by the watch over all. */
public enum StepDeed implements DeedKind {
    THIRD_PARTY_CONSULTED("征求第三方意见"),
    JOINT_MAKER_CONSULTED("征求共同制作机关意见"),
    OTHER_ORGAN_CONSULTED("征求其他机关意见"),
    CONSULTATION_LETTER_RECEIVED("登记对方收到征求意见函"),
    OPINION_RECEIVED("登记收到的意见"),
    /** By the one who was asked, over the link of the letter. */
    OPINION_GIVEN("被征求方网上答复"),
    DISCLOSURE_DECIDED("决定公开并告知第三方"),
    FEE_NOTICED("发出收费通知书"),
    FEE_NOTICE_RECEIVED("登记申请人收到收费通知"),
    FEE_PAID("登记缴费"),
    FEE_LAPSED("逾期未缴费终结"),
    REASONS_ASKED("发出说明理由告知书"),
    REASONS_RECEIVED("登记收到理由说明"),
    REPLY_DEFERRED("发出延迟答复告知书"),
    REQUEST_FOUND_EXCESSIVE("认定数量频次明显不合理"),
    CASE_TRANSFERRED("转交其他机关"),
    REQUEST_SPLIT("拆分申请"),
    REMINDER_CONTACTS_CHANGED("修改提醒联系方式"),
    REMINDER_SENT("发出期限提醒"),
    CASES_REFRESHED("每日更新期限");

    private final String label;

    StepDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
