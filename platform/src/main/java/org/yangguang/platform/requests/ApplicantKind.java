package org.yangguang.platform.requests;

import java.util.Locale;

/** The applicants that the annual report tells apart; each is a column of table 三. */
public enum ApplicantKind {
    NATURAL_PERSON("自然人"),
    COMMERCIAL("商业企业"),
    RESEARCH("科研机构"),
    PUBLIC_INTEREST("社会公益组织"),
    LEGAL_SERVICES("法律服务机构"),
    OTHER("其他");

    private final String label;

    ApplicantKind(String label) {
        this.label = label;
    }

    /** In Chinese, as printed in the report. */
    public String label() {
        return label;
    }

    /** Key of the column of table 三. */
    public String column() {
        return (isOrganisation() ? "legal_" : "") + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a legal person or another organisation, which has a credit code and a contact. */
    public boolean isOrganisation() {
        return this != NATURAL_PERSON;
    }
}
