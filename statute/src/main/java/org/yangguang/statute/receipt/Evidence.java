package org.yangguang.statute.receipt;

/** What proves the day of receipt; kept with the file (Art. 45). */
public enum Evidence {
    SUBMISSION_RECORD("当面提交登记"),
    SIGNED_DELIVERY_SLIP("邮件签收凭证"),
    CONFIRMATION_RECORD("收到日期确认记录"),
    ORAL_REQUEST_RECORD("口头申请代填记录");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
