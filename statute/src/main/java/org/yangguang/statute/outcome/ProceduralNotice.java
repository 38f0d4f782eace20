package org.yangguang.statute.outcome;

/** Notices on the way to an answer. They are not open to review or suit on their own and carry no remedy paragraph. */
public enum ProceduralNotice {
    RECEIPT("登记回执"),
    CORRECTION("补正告知书"),
    REASONS("说明理由告知书"),
    EXTENSION("延期答复告知书"),
    DEFERRAL("延迟答复告知书"),
    CONSULTATION("征求意见情况告知书"),
    THIRD_PARTY_LETTER("第三方意见征询书"),
    ORGAN_LETTER("征求其他机关意见函"),
    /** The fee decision alone cannot be reviewed or sued; the end for non-payment can. */
    FEE("信息处理费收费通知书");

    private final String label;

    ProceduralNotice(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
