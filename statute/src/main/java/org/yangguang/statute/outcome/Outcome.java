package org.yangguang.statute.outcome;

/**
 * Kinds of answer, each with its article and its row in table 三 of the annual report. The form of 2019 has one row for
 * all other ends, that of 2021 three.
 */
public enum Outcome {
    DISCLOSED_ALREADY("已主动公开", Group.DISCLOSED, "第三十六条第一项", "disclosed"),
    DISCLOSED("予以公开", Group.DISCLOSED, "第三十六条第二项", "disclosed"),
    /** Counted here only, whatever the grounds of the part withheld. */
    PARTIAL("部分公开", Group.PARTIAL, "第三十七条", "partial"),
    REFUSED_STATE_SECRET("属于国家秘密", Group.REFUSED, "第十四条、第三十六条第三项", "refused_state_secret"),
    REFUSED_FORBIDDEN_BY_LAW("法律、行政法规禁止公开", Group.REFUSED, "第十四条、第三十六条第三项", "refused_forbidden_by_law"),
    REFUSED_SECURITY_STABILITY("危及三安全一稳定", Group.REFUSED, "第十四条、第三十六条第三项", "refused_security_stability"),
    REFUSED_THIRD_PARTY("保护第三方合法权益", Group.REFUSED, "第十五条、第三十六条第三项", "refused_third_party"),
    REFUSED_INTERNAL("属于内部事务信息", Group.REFUSED, "第十六条第一款、第三十六条第三项", "refused_internal_affairs"),
    REFUSED_PROCESS("属于过程性信息", Group.REFUSED, "第十六条第二款、第三十六条第三项", "refused_process"),
    REFUSED_ENFORCEMENT_FILE("属于行政执法案卷信息", Group.REFUSED, "第十六条第二款、第三十六条第三项", "refused_enforcement_file"),
    /** Printed under 不予公开, though not a ground of Arts. 14 to 16. */
    ADMINISTRATIVE_QUERY("属于行政查询事项", Group.REFUSED, "第三十六条第七项", "refused_query_matter"),
    NOT_HELD_NONEXISTENT("政府信息不存在", Group.CANNOT_PROVIDE, "第三十六条第四项", "not_held"),
    NOT_HELD_OTHER_ORGAN("非本机关负责公开", Group.CANNOT_PROVIDE, "第三十六条第五项", "not_held"),
    NEEDS_CREATION("需要加工、分析", Group.CANNOT_PROVIDE, "第三十八条", "needs_creation"),
    UNCLEAR_AFTER_CORRECTION("补正后仍不明确", Group.CANNOT_PROVIDE, "第三十条", "still_unclear"),
    NOT_HANDLED_PETITION("信访、举报、投诉类申请", Group.NOT_HANDLED, "第三十九条第一款", "petition_complaint"),
    NOT_HANDLED_REPEAT("重复申请", Group.NOT_HANDLED, "第三十六条第六项", "repeated"),
    NOT_HANDLED_PUBLICATION("要求提供公开出版物", Group.NOT_HANDLED, "第三十九条第二款", "publication"),
    NOT_HANDLED_EXCESSIVE("申请数量、频次明显不合理", Group.NOT_HANDLED, "第三十五条", "excessive"),
    /** Without an express article; known from the report's form. */
    NOT_HANDLED_RECONFIRM("要求确认或者重新出具已获取信息", Group.NOT_HANDLED, "", "reconfirm"),
    OTHER_NOT_CORRECTED("逾期不补正，不再处理", Group.OTHER, "第三十条", "correction_lapsed"),
    /** 国办函〔2020〕109号. */
    OTHER_FEE_UNPAID("逾期未缴费，不再处理", Group.OTHER, "第四十二条", "fee_lapsed"),
    /** Any other end, for example a withdrawal. */
    OTHER("其他", Group.OTHER, "", "other");

    /** Groups of the report's table 三. */
    public enum Group {
        DISCLOSED("予以公开"),
        PARTIAL("部分公开"),
        REFUSED("不予公开"),
        CANNOT_PROVIDE("无法提供"),
        NOT_HANDLED("不予处理"),
        OTHER("其他处理");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    /** First report year of the form with three rows for other ends. */
    private static final int THREE_ROWS_FROM = 2021;

    private final String label;
    private final Group group;
    private final String article;
    private final String row;

    Outcome(String label, Group group, String article, String row) {
        this.label = label;
        this.group = group;
        this.article = article;
        this.row = row;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    public Group group() {
        return group;
    }

    /** Article of the Regulation in Chinese; empty where it has none. */
    public String article() {
        return article;
    }

    /**
     * Row of table 三 in which a case closed with this answer is counted.
     *
     * @param reportYear year reported on, 2019 or later
     * @return row key of the report's form
     */
    public String reportRow(int reportYear) {
        return group == Group.OTHER && reportYear < THREE_ROWS_FROM ? "other_handling" : row;
    }
}
