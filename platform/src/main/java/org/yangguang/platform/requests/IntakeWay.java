package org.yangguang.platform.requests;

/** How a request came into the platform; the channel in law is {@code IntakeChannel}. */
public enum IntakeWay {
    WEB("网站"),
    API("其他平台转来"),
    EMAIL("电子邮件"),
    COUNTER("工作人员登记"),
    /** Parted from another request that held several matters. */
    SPLIT("拆分"),
    /** The reply was set aside and has to be given anew; not a new request in the annual report. */
    SET_ASIDE("撤销后重新答复");

    private final String label;

    IntakeWay(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
