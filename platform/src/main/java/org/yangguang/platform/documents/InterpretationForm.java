package org.yangguang.platform.documents;

/** How a document is explained. */
public enum InterpretationForm {
    TEXT("文字解读"),
    PICTURE("图解"),
    VIDEO("视频解读"),
    QUESTIONS("问答");

    private final String label;

    InterpretationForm(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
