package org.yangguang.platform.requests;

import org.yangguang.platform.audit.DeedKind;

/** What the kernel of this module does; handling, papers and review list their own. */
public enum RequestDeed implements DeedKind {
    REQUEST_REGISTERED("登记政府信息公开申请"),
    RECEIPT_FIXED("确定收到申请之日"),
    ENTRY_VOIDED("撤销误记"),
    /** A new working-day notice moved the last day, or might have. */
    DATES_RECOUNTED("按新的放假安排重新计算期限"),
    APPLICANT_OPENED("查看申请人信息");

    private final String label;

    RequestDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
