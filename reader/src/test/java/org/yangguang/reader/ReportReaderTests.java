package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
}
