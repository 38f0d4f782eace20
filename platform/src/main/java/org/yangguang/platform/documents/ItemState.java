package org.yangguang.platform.documents;

/** Where the text that is being worked on stands; what is public may be an earlier one. */
public enum ItemState {
    DRAFT("草稿"),
    IN_REVIEW("审核中"),
    APPROVED("待发布"),
    SCHEDULED("定时发布"),
    PUBLISHED("已发布"),
    /** Approved and kept, not published: on request or not disclosed. */
    FILED("已存档"),
    WITHDRAWN("已撤下");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
