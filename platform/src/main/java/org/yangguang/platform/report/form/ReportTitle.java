package org.yangguang.platform.report.form;

import org.yangguang.platform.report.PublishedReport;
import org.yangguang.statute.report.Section;

/** The titles of a report and its sections, the same on the page and in its files. */
public final class ReportTitle {

    private ReportTitle() {}

    /** Such as 沂水县人民政府2020年政府信息公开工作年度报告. */
    public static String of(PublishedReport report) {
        return report.organName() + withoutOrgan(report);
    }

    /** The second line of the title. */
    public static String withoutOrgan(PublishedReport report) {
        return report.year() + "年政府信息公开工作年度报告";
    }

    /** Such as 一、总体情况. */
    public static String of(Section section) {
        return Numerals.ofSection(section.no()) + "、" + section.label();
    }
}
