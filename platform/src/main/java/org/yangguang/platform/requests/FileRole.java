package org.yangguang.platform.requests;

/** What a file is in a case. */
public enum FileRole {
    IDENTITY_PROOF("身份证明"),
    /** Proof of the day of receipt (Art. 31). */
    ARRIVAL("收到日期凭证"),
    /** The request as it came. */
    REQUEST("申请材料"),
    /** Goes out to the applicant. */
    ANSWER("提供的信息"),
    OTHER("其他材料");

    private final String label;

    FileRole(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
