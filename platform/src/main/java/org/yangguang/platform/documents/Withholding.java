package org.yangguang.platform.documents;

/** On which ground an item is not published (Arts. 14-16). */
public enum Withholding {
    STATE_SECRET(14, "依法确定为国家秘密"),
    FORBIDDEN_BY_LAW(14, "法律、行政法规禁止公开"),
    SECURITY_STABILITY(14, "公开后可能危及国家安全、公共安全、经济安全、社会稳定"),
    TRADE_SECRET(15, "涉及商业秘密，公开会对第三方合法权益造成损害"),
    PRIVACY(15, "涉及个人隐私，公开会对第三方合法权益造成损害"),
    INTERNAL_AFFAIRS(16, "内部事务信息（人事管理、后勤管理、内部工作流程）"),
    DELIBERATIVE_PROCESS(16, "过程性信息（讨论记录、过程稿、磋商信函、请示报告）"),
    ENFORCEMENT_FILE(16, "行政执法案卷信息");

    private final int article;
    private final String label;

    Withholding(int article, String label) {
        this.article = article;
        this.label = label;
    }

    /** The article of the Regulation. */
    public int article() {
        return article;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
