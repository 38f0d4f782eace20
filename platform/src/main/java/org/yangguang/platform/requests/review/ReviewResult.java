package org.yangguang.platform.requests.review;

/** How a matter ended; a column of table 四. */
public enum ReviewResult {
    UPHELD("结果维持"),
    CORRECTED("结果纠正"),
    /** Withdrawn, rejected as inadmissible, mediated. */
    OTHER("其他结果");

    private final String label;

    ReviewResult(String label) {
        this.label = label;
    }

    /** In Chinese, as printed. */
    public String label() {
        return label;
    }
}
