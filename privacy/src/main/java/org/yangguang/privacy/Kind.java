package org.yangguang.privacy;

/** What a piece of personal data is. */
public enum Kind {
    /** Number of a resident identity card, 15 or 18 digits. */
    ID_NUMBER("身份证号码"),
    /** Number of a mobile telephone. */
    MOBILE("手机号码"),
    /** Number of a private fixed telephone; those of offices are no personal data. */
    LANDLINE("固定电话"),
    /** Number of a bank card of a person. */
    BANK_CARD("银行卡号"),
    /** Passport, and the permits for travel to and from Hong Kong, Macau and Taiwan. */
    PASSPORT("护照或者通行证号码"),
    /** Address of a personal mailbox. */
    EMAIL("电子邮箱"),
    /** Number plate of a vehicle. */
    PLATE("车牌号码"),
    /** Name of a natural person. */
    NAME("姓名"),
    /** Where a person lives, down to door, group or village. */
    ADDRESS("住址");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** What it is called on pages and in messages. */
    public String label() {
        return label;
    }
}
