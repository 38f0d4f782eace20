package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** Whatever figures a report has, every file type and every shape of copied text gives the same ones back. */
class RenderedReportProperties {

    private static SampleReport random(long seed) {
        Random random = new Random(seed);
        int year = 2019 + random.nextInt(7);
        ReportFormat format = ReportFormat.ofYear(year);
        ReportTables.Builder tables = ReportTables.builder();
        for (CellSpec cell : format.cells()) {
            // Mostly zeros, as in real reports; sometimes large.
            long size = random.nextInt(3) > 0 ? 0 : (long) Math.pow(10, random.nextInt(1, 7));
            long number = size == 0 ? 0 : random.nextLong(size);
            tables.set(
                    cell.ref(),
                    switch (cell.type()) {
                        case COUNT -> CellValue.of(number);
                        case SIGNED -> CellValue.of(random.nextBoolean() ? number : -number);
                        case DECIMAL -> CellValue.of(BigDecimal.valueOf(number, 2));
                        case AMOUNT ->
                            number == 0 ? CellValue.of(0) : CellValue.of(BigDecimal.valueOf(number, 3), "万元");
                    });
        }
        return new SampleReport(
                format,
                year,
                "沙沟镇人民政府",
                tables.build(),
                Map.of(1, List.of("全年主动公开政府信息" + random.nextInt(5000) + "条。")));
    }

    private static void assertSame(SampleReport expected, byte[] file) throws UnreadableReportException {
        AnnualReport read = new ReportReader().read("", file);
        assertThat(read.unread()).isEmpty();
        assertThat(read.tables()).isEqualTo(expected.tables());
        assertThat(List.of(read.format(), read.year(), String.valueOf(read.organ())))
                .isEqualTo(List.of(expected.format(), expected.year(), expected.organ()));
    }

    @Property(tries = 40)
    void word_excel_and_web_give_the_same_figures(@ForAll long seed, @ForAll FigureStyle style) throws Exception {
        SampleReport report = random(seed);
        PrintedForm form = new PrintedForm(report, style::print);
        assertSame(report, ReportFiles.docx(report, form));
        assertSame(report, ReportFiles.xlsx(report, form, true));
        assertSame(report, ReportFiles.html(report, form).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 15)
    void pdf_gives_the_same_figures(@ForAll long seed) throws Exception {
        SampleReport report = random(seed);
        assertSame(report, PdfFile.write(report, new PrintedForm(report, CellValue::printed), true));
    }

    @Property(tries = 500)
    void copied_text_gives_the_same_figures(@ForAll long seed, @ForAll TextShape shape, @ForAll FigureStyle style)
            throws Exception {
        if (style == FigureStyle.ZERO_AS_BLANK && !shape.keepsEmptyCells) {
            return;
        }
        SampleReport report = random(seed);
        assertSame(
                report,
                shape.text(report, new PrintedForm(report, style::print)).getBytes(StandardCharsets.UTF_8));
    }
}
