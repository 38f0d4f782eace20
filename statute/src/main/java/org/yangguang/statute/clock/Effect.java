package org.yangguang.statute.clock;

/** What an event does to the clock. */
public enum Effect {
    START("起算"),
    PAUSE("暂停计算"),
    RESUME("恢复计算"),
    /** The old run is void; the applicant must act. */
    STOP("停止计算"),
    /** Full term from zero. */
    RESTART("重新起算"),
    EXTEND("延长"),
    DEFER("延迟至指定日期"),
    ANSWER("答复"),
    END("终结"),
    NONE("不影响期限");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
