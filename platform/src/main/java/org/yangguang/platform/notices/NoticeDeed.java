package org.yangguang.platform.notices;

import org.yangguang.platform.audit.DeedKind;

/** What staff do with messages. */
enum NoticeDeed implements DeedKind {
    NOTICE_LETTER_OPENED("打印通知信件"),
    NOTICE_POSTED("登记通知已打印邮寄"),
    NOTICE_TRIED_AGAIN("重新发送通知"),
    NOTICE_LEFT_TO_POST("通知改为打印邮寄");

    private final String label;

    NoticeDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
