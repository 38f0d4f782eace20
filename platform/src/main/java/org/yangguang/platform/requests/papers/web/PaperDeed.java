package org.yangguang.platform.requests.papers.web;

import org.yangguang.platform.audit.DeedKind;

/** What is done with templates and settings of documents. */
enum PaperDeed implements DeedKind {
    TEMPLATE_UPLOADED("上传文书模板"),
    TEMPLATE_RESTORED("恢复文书模板的旧版本"),
    TEMPLATE_WITHDRAWN("停用文书模板"),
    TEMPLATE_FLAG_LIFTED("取消文书模板的被纠正标记"),
    PAPER_SETTINGS_SAVED("保存文书设置"),
    PAPERS_FETCHED("下载待打印的文书"),
    PAPERS_PRINTED("登记文书已打印");

    private final String label;

    PaperDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
