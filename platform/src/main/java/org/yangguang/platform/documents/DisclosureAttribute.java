package org.yangguang.platform.documents;

/** 公开属性: how information is disclosed (Art. 13), fixed when it is drafted. */
public enum DisclosureAttribute {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    NON_DISCLOSURE("不予公开");

    private final String label;

    DisclosureAttribute(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
