package org.yangguang.platform.access;

/** What someone may do; always for the organ of their post, or, where they oversee, for its whole county. */
public enum Role {
    /** The county's office: keeps the organs on time, compiles and publishes. */
    OFFICE("主管部门", true),
    /** Does the work of one organ. */
    CLERK("经办人", false),
    /** Confirms for one organ. */
    HEAD("负责人", false),
    /** Reviews what goes out for its lawfulness, for one organ. */
    LEGAL("法制审核人员", false),
    /** Looks first at what a colleague wants to publish; an organ may have none. */
    SECTION_HEAD("科室负责人", false),
    /** Looks before disclosure whether secrets or others' rights stand against it (Art. 17); an organ may have none. */
    SECRECY("保密审查人员", false),
    /** Reads everything of the county, changes nothing. */
    LEADER("领导", true),
    /** Reads everything of the county, the trail too, changes nothing. */
    AUDITOR("审计人员", true),
    /** Keeps users and organs of the county. */
    ADMINISTRATOR("系统管理员", true);

    private final String label;
    private final boolean wholeCounty;

    Role(String label, boolean wholeCounty) {
        this.label = label;
        this.wholeCounty = wholeCounty;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** Whether the role reaches every organ of the county, not only the person's own. */
    public boolean wholeCounty() {
        return wholeCounty;
    }
}
