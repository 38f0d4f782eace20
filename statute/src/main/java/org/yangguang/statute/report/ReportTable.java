package org.yangguang.statute.report;

import java.util.Arrays;
import java.util.Optional;

/** The three statistical tables of the annual report, named after the section that prints them. */
public enum ReportTable {
    /** Section 2, information disclosed proactively. */
    TABLE_2("table_2", "二、主动公开政府信息情况"),
    /** Section 3, requests received and handled. */
    TABLE_3("table_3", "三、收到和处理政府信息公开申请情况"),
    /** Section 4, reconsideration and litigation. */
    TABLE_4("table_4", "四、政府信息公开行政复议、行政诉讼情况");

    private final String key;
    private final String label;

    ReportTable(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The stable name used in files and addresses, such as {@code table_3}. */
    public String key() {
        return key;
    }

    /** The section title as printed, with its number. */
    public String label() {
        return label;
    }

    /** The table with this {@link #key()}. */
    public static Optional<ReportTable> findByKey(String key) {
        return Arrays.stream(values()).filter(table -> table.key.equals(key)).findFirst();
    }
}
