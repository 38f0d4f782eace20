package org.yangguang.platform.workdays;

import org.yangguang.platform.audit.DeedKind;

enum WorkdaysDeed implements DeedKind {
    WORKING_DAYS_IMPORTED("载入放假安排通知");

    private final String label;

    WorkdaysDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
