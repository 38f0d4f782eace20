package org.yangguang.platform.documents;

/** Whether an official document is in force. */
public enum Validity {
    /** Published, but its day has not come. */
    NOT_YET("尚未施行"),
    IN_FORCE("有效"),
    /** By its own term. */
    EXPIRED("失效"),
    REPEALED("废止"),
    /** In force while a new text is being prepared. */
    BEING_AMENDED("修订中");

    private final String label;

    Validity(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether it binds. */
    public boolean isInForce() {
        return this == IN_FORCE || this == BEING_AMENDED;
    }
}
