package org.yangguang.statute.clock;

/** The text on which a step rests. */
public enum Basis {
    ART_30("Art. 30", "《条例》第三十条"),
    ART_31("Art. 31", "《条例》第三十一条"),
    ART_32("Art. 32", "《条例》第三十二条"),
    ART_33("Art. 33", "《条例》第三十三条"),
    ART_34("Art. 34", "《条例》第三十四条"),
    ART_35("Art. 35", "《条例》第三十五条"),
    FEE_RULES("国办函〔2020〕109号", "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"),
    REVIEW_OR_COURT("review or court decision", "行政复议决定或者法院裁判"),
    NO_EXPRESS_TEXT("no express text", "条例无明文规定");

    private final String code;
    private final String label;

    Basis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Short form for programs, for example {@code Art. 33}. */
    public String code() {
        return code;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
