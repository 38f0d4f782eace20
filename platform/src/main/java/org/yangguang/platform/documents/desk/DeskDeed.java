package org.yangguang.platform.documents.desk;

import org.yangguang.platform.audit.DeedKind;

/** What is done with items besides moving them on. */
enum DeskDeed implements DeedKind {
    ITEM_BEGUN("起草信息"),
    ITEM_IMPORTED("从文件导入公文"),
    ITEM_SAVED("保存信息草稿"),
    ITEM_DISCARDED("删除信息草稿"),
    ITEM_FILE_ADDED("上传信息附件"),
    ITEM_FILE_REMOVED("去掉信息附件"),
    REVIEW_CHAIN_SET("设定发布审核流程");

    private final String label;

    DeskDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
