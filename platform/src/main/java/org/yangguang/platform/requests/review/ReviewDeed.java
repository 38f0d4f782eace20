package org.yangguang.platform.requests.review;

import org.yangguang.platform.audit.DeedKind;

/** What is done in reconsideration and litigation. */
public enum ReviewDeed implements DeedKind {
    REVIEW_OPENED("登记复议诉讼案件"),
    REVIEW_ANSWERED("提交复议答复或者答辩状"),
    INSTANCE_ENTERED("登记审级"),
    REVIEW_DECIDED("登记复议诉讼结果"),
    REVIEW_FILE_ADDED("添加复议诉讼材料"),
    REPLY_SET_ASIDE("答复被撤销，重新办理"),
    REPLY_TEMPLATE_FLAGGED("标记被纠正答复所用的模板"),
    /** In the case that begins with it. */
    REPLY_BEGUN_ANEW("重新办理被撤销的答复");

    private final String label;

    ReviewDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
