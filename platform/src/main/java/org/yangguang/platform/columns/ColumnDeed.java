package org.yangguang.platform.columns;

import org.yangguang.platform.audit.DeedKind;

enum ColumnDeed implements DeedKind {
    COLUMN_ADDED("新增栏目"),
    COLUMN_CHANGED("修改栏目"),
    COLUMN_MOVED("移动栏目"),
    COLUMN_CLOSED("关闭栏目"),
    COLUMN_REOPENED("恢复栏目");

    private final String label;

    ColumnDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
