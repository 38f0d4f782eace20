package org.yangguang.platform.organs;

/** What an organ is in law. */
public enum OrganKind {
    COUNTY_GOVERNMENT("县级人民政府"),
    DEPARTMENT("工作部门"),
    TOWNSHIP("乡镇人民政府"),
    SUBDISTRICT_OFFICE("街道办事处"),
    DEVELOPMENT_ZONE("开发区管理机构"),
    LOCAL_AGENCY("派出机构"),
    VERTICALLY_LED("垂直管理部门"),
    AUTHORISED_ORGANISATION("法律、法规授权的组织");

    private final String label;

    OrganKind(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
