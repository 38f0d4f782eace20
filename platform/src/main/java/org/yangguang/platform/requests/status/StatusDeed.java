package org.yangguang.platform.requests.status;

import org.yangguang.platform.audit.DeedKind;

/** What an applicant does about a request that runs. */
enum StatusDeed implements DeedKind {
    CORRECTION_GIVEN("申请人提交补正"),
    REASONS_GIVEN("申请人说明理由"),
    REQUEST_WITHDRAWN("申请人撤回申请");

    private final String label;

    StatusDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
