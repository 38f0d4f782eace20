package org.yangguang.platform.requests;

import org.yangguang.statute.clock.Delivery;

/** How the applicant wants to get it (Art. 29 no. 3). */
public enum DeliveryWay {
    POST("邮寄", Delivery.POST),
    PICK_UP("自行领取", Delivery.IN_PERSON),
    ONLINE("网上获取", Delivery.ONLINE);

    private final String label;
    private final Delivery delivery;

    DeliveryWay(String label, Delivery delivery) {
        this.label = label;
        this.delivery = delivery;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** The way of delivery that follows, and with it the day that counts. */
    public Delivery delivery() {
        return delivery;
    }
}
