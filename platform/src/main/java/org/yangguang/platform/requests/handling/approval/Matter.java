package org.yangguang.platform.requests.handling.approval;

/** What needs approval. */
public enum Matter {
    REPLY("答复"),
    /** Art. 33 ¶2: the head of the disclosure office must agree. */
    EXTENSION("延期答复");

    private final String label;

    Matter(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
