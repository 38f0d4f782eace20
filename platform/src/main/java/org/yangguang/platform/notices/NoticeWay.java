package org.yangguang.platform.notices;

/** How a message goes out. */
public enum NoticeWay {
    EMAIL("电子邮件"),
    SMS("短信"),
    PAPER("纸质");

    private final String label;

    NoticeWay(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
