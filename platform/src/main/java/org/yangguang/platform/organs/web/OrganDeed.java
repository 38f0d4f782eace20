package org.yangguang.platform.organs.web;

import org.yangguang.platform.audit.DeedKind;

/** What is done with organs. */
enum OrganDeed implements DeedKind {
    ORGANS_ADDED("新增机关"),
    ORGAN_CHANGED("变更机关"),
    ORGAN_CLOSED("撤销机关"),
    ORGAN_RESTORED("恢复机关");

    private final String label;

    OrganDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
