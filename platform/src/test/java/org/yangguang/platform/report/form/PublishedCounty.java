package org.yangguang.platform.report.form;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** The county's report on 2020 as it was published: the real figures, with text in our own words around them. */
public final class PublishedCounty {

    private PublishedCounty() {}

    /** With all its contradictions. */
    public static PublishedReport report() {
        return of("沂水县人民政府", 2020);
    }

    /** The same text over figures that count up, in the form of 2021. */
    public static PublishedReport in2021() {
        return of("沂水县人民政府", 2021);
    }

    static PublishedReport of(String organ, int year) {
        ReportFormat format = ReportFormat.ofYear(year);
        ReportTables tables = year == 2020 ? County2020.tables() : countingUp(format);
        List<Finding> findings = Reconciliation.check(format, tables);
        return new PublishedReport(
                new OrganId(1),
                organ,
                year,
                1,
                "",
                format,
                tables,
                List.of(
                        new SectionText(
                                1,
                                "总体情况",
                                List.of(
                                        "2020年，沂水县坚持以公开为常态、不公开为例外，围绕群众关心的事项推进政务公开。本报告所列数据的统计期限为2020年1月1日至2020年12月31日。",
                                        "（一）主动公开。全年通过县政府网站发布信息33906条，微信发布140期，微博发布2326条。以县政府及县政府办公室名义制发公文124件，其中主动公开110件，依申请公开11件，不予公开3件。",
                                        "（二）依申请公开。全年新收政府信息公开申请45件，上年结转1件，均在法定期限内办结。",
                                        "（三）解读回应。县政府召开新闻发布会、接受访谈、吹风会等3次。")),
                        new SectionText(2, "主动公开政府信息情况", List.of()),
                        new SectionText(3, "收到和处理政府信息公开申请情况", List.of()),
                        new SectionText(4, "政府信息公开行政复议、行政诉讼情况", List.of()),
                        new SectionText(
                                5,
                                "存在的主要问题及改进情况",
                                List.of(
                                        "乡镇（街道）机构不稳定，工作人员多为兼职且变动频繁；各单位标准不一，部门之间数据未能共享。全年召开新闻发布会6次。下一步将加强培训，统一标准，推进数据共享。")),
                        new SectionText(6, "其他需要报告的事项", List.of("无其他需要报告的事项。"))),
                findings,
                "%064x".formatted(year),
                LocalDate.of(year + 1, 1, 31));
    }

    private static ReportTables countingUp(ReportFormat format) {
        ReportTables.Builder builder = ReportTables.builder();
        int next = 1;
        for (CellSpec cell : format.cells()) {
            builder.set(cell.ref(), next++);
        }
        return builder.build().withTotals(format);
    }
}
