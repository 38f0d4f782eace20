package org.yangguang.platform.requests;

/** The form in which the applicant wants the information (Art. 29 no. 3). */
public enum InformationForm {
    PAPER("纸质"),
    EMAIL("电子邮件"),
    DISC("光盘");

    private final String label;

    InformationForm(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
