package org.yangguang.statute.clock;

/** How a reply reaches the applicant, and with it the day on which it counts as given (国办公开办函〔2016〕235号). */
public enum Delivery {
    /** By the postal enterprise: the day it is handed to the post (交邮之日). Private couriers may not carry it. */
    POST("邮寄", "交邮之日"),
    /** Handed over, also by another organ on behalf: the day the applicant or statutory agent signs. */
    IN_PERSON("直接送达", "签收之日"),
    /** E-mail or download. That letter does not treat it; we take the day of sending, with proof kept. */
    ONLINE("网络送达", "发送之日");

    private final String label;
    private final String dayThatCounts;

    Delivery(String label, String dayThatCounts) {
        this.label = label;
        this.dayThatCounts = dayThatCounts;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** In Chinese: which day is to be entered as the day of the reply. */
    public String dayThatCounts() {
        return dayThatCounts;
    }
}
