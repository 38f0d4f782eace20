package org.yangguang.platform.requests;

/** The document by which an applicant proves who it is (Art. 29 no. 1). */
public enum IdentityKind {
    RESIDENT_ID("居民身份证"),
    PASSPORT("护照"),
    /** Residents of Hong Kong, Macao and Taiwan. */
    TRAVEL_PERMIT("港澳台居民通行证或者居住证"),
    MILITARY_ID("军官证或者士兵证"),
    CREDIT_CODE("统一社会信用代码");

    private final String label;

    IdentityKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
