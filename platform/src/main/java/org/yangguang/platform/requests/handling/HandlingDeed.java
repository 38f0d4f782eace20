package org.yangguang.platform.requests.handling;

import org.yangguang.platform.audit.DeedKind;

/** What is done in handling, from the first look to the archive. Consultations, fees and the like list their own. */
public enum HandlingDeed implements DeedKind {
    CASE_OPENED("查收申请"),
    CASE_ASSIGNED("指派承办岗位"),
    CO_HANDLING_ASKED("交内部协办"),
    CO_HANDLING_ANSWERED("反馈协办意见"),
    CORRECTION_ASKED("发出补正告知书"),
    CORRECTION_RECEIVED("登记收到补正"),
    CORRECTION_LAPSED("逾期不补正终结"),
    EXTENSION_PROPOSED("提请延期审批"),
    EXTENSION_NOTIFIED("发出延期答复告知书"),
    SEARCH_RECORDED("登记检索记录"),
    DISCLOSURE_REVIEWED("公开前审查"),
    ANSWER_FILE_ADDED("添加提供的信息"),
    ANSWER_FILE_REMOVED("撤下提供的信息"),
    ANSWER_FILE_MASKED("遮盖个人信息"),
    FINDING_SETTLED("逐项处理个人信息"),
    REPLY_PROPOSED("提请答复审批"),
    PROPOSAL_WITHDRAWN("撤回送审稿"),
    PROPOSAL_APPROVED("审批同意"),
    PROPOSAL_SENT_BACK("审批退回"),
    PROPOSAL_APPROVED_AFTERWARDS("负责人补批"),
    REPLY_ISSUED("签发答复"),
    DELIVERY_SLIP_PRINTED("打印送达回证"),
    REPLY_DELIVERED("送达答复"),
    DELIVERY_PROVED("登记送达回证"),
    REQUEST_WITHDRAWN("登记申请人撤回"),
    CASE_ARCHIVED("归档"),
    ENTRY_TAKEN_BACK("撤销误记"),
    CHAIN_CHANGED("修改审批流程");

    private final String label;

    HandlingDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
