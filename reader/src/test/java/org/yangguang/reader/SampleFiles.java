package org.yangguang.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yangguang.statute.report.CellValue;

/** The sample reports in every file type that is read, for the tests of this module and of those above it. */
public final class SampleFiles {

    private SampleFiles() {}

    /** The published figures of a county for 2020, which contradict each other in four places; by file name. */
    public static Map<String, byte[]> county2020() {
        return inEveryType(SampleReport.county2020());
    }

    /** A town's report on 2023 without any contradiction; by file name. */
    public static Map<String, byte[]> town2023() {
        return inEveryType(SampleReport.town2023());
    }

    private static Map<String, byte[]> inEveryType(SampleReport report) {
        PrintedForm form = new PrintedForm(report, CellValue::printed);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("年报.docx", ReportFiles.docx(report, form));
        files.put("年报.html", ReportFiles.html(report, form).getBytes(StandardCharsets.UTF_8));
        files.put("年报.pdf", PdfFile.write(report, form, true));
        files.put("没有表格线的年报.pdf", PdfFile.write(report, form, false));
        files.put("年报.xlsx", ReportFiles.xlsx(report, form, true));
        files.put("从网页复制的年报.txt", TextShape.TABS.text(report, form).getBytes(StandardCharsets.UTF_8));
        files.put(
                "从Word复制的年报.txt",
                TextShape.TABS_WITH_EMPTY_CELLS.text(report, form).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
