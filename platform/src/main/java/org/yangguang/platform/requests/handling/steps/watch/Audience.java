package org.yangguang.platform.requests.handling.steps.watch;

/** Who is told of a last day. */
enum Audience {
    /** The post that handles the case; all clerks of the organ while there is none or nobody holds it. */
    HANDLER("承办岗位"),
    DEPUTY("B岗"),
    HEAD("机关负责人"),
    /** The county's. */
    OFFICE("主管部门");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    /** In Chinese. */
    String label() {
        return label;
    }
}
