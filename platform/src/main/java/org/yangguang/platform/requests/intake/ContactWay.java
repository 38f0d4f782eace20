package org.yangguang.platform.requests.intake;

/** How the office tried to reach an applicant. */
public enum ContactWay {
    PHONE("电话"),
    EMAIL("电子邮件"),
    POST("信函"),
    IN_PERSON("当面");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
