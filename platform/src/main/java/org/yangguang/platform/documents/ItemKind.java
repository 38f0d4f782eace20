package org.yangguang.platform.documents;

/** What an item is. */
public enum ItemKind {
    ITEM("信息"),
    OFFICIAL_DOCUMENT("公文"),
    /** Explains one or more official documents. */
    INTERPRETATION("政策解读");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
