package org.yangguang.platform.notices;

/** Where a message stands. */
enum NoticeState {
    WAITING("待发送"),
    SENT("已发送"),
    FAILED("发送失败"),
    TO_PRINT("待打印邮寄"),
    POSTED("已打印邮寄");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    /** In Chinese. */
    String label() {
        return label;
    }

    /** Whether somebody has to do something about it. */
    boolean needsSomebody() {
        return this == FAILED || this == TO_PRINT;
    }
}
