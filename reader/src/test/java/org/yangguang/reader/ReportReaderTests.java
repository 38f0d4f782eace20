package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.CellValue;

class ReportReaderTests {

    static Stream<SampleReport> reports() {
        return Stream.of(SampleReport.county2020(), SampleReport.town2023());
    }

    private static PrintedForm plain(SampleReport report) {
        return new PrintedForm(report, CellValue::printed);
    }

    private static void assertSame(SampleReport expected, AnnualReport read) {
        assertThat(read.unread()).isEmpty();
        assertThat(read.tables().asMap())
                .containsExactlyInAnyOrderEntriesOf(expected.tables().asMap());
        assertThat(read.format()).isEqualTo(expected.format());
        assertThat(read.year()).isEqualTo(expected.year());
        assertThat(read.organ()).isEqualTo(expected.organ());
        assertThat(read.paragraphs()).containsAll(expected.prose().get(1));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_word_file_with_merged_cells_is_read(SampleReport report) throws Exception {
        assertSame(report, new ReportReader().read("a.docx", ReportFiles.docx(report, plain(report))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_workbook_is_read(SampleReport report) throws Exception {
        assertSame(report, new ReportReader().read("a.xlsx", ReportFiles.xlsx(report, plain(report), true)));
        assertSame(report, new ReportReader().read("a.xlsx", ReportFiles.xlsx(report, plain(report), false)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_web_page_is_read_in_any_common_encoding(SampleReport report) throws Exception {
        String page = ReportFiles.html(report, plain(report));
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16}) {
            assertSame(report, new ReportReader().read("a.html", page.getBytes(charset)));
        }
    }

    static Stream<Arguments> texts() {
        return reports()
                .flatMap(report -> Stream.of(TextShape.values())
                        .flatMap(shape -> Stream.of(FigureStyle.values())
                                .filter(style -> shape.keepsEmptyCells || style != FigureStyle.ZERO_AS_BLANK)
                                .map(style -> Arguments.of(report.year(), shape, style))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("texts")
    void tables_copied_into_plain_text_are_read(int year, TextShape shape, FigureStyle style) throws Exception {
        SampleReport report = year == 2020 ? SampleReport.county2020() : SampleReport.town2023();
        String text = shape.text(report, new PrintedForm(report, style::print));
        AnnualReport read = new ReportReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.unread()).as(text).isEmpty();
        assertSame(report, read);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_pdf_is_read_by_the_lines_of_its_tables(SampleReport report) throws Exception {
        assertSame(report, new ReportReader().read("a.pdf", PdfFile.write(report, plain(report), true)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_pdf_without_table_lines_is_read_by_its_labels(SampleReport report) throws Exception {
        assertSame(report, new ReportReader().read("a.pdf", PdfFile.write(report, plain(report), false)));
    }
}
