package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Bars at line ends, bars alone for empty cells, headings cut over lines, and headings set upright: all in one page. */
    @Test
    void a_page_that_mixes_shapes_is_read() throws Exception {
        byte[] page;
        try (InputStream in = ReportReaderTests.class.getResourceAsStream("copied-page.txt")) {
            page = Objects.requireNonNull(in).readAllBytes();
        }
        AnnualReport read = new ReportReader().read("", page);

        assertThat(read.unread()).isEmpty();
        assertThat(read.organ()).isEqualTo("青河县白石乡");
        assertThat(read.tables().refs()).hasSize(read.format().cells().size());
        Map<String, Long> others = new LinkedHashMap<>();
        read.tables().asMap().forEach((ref, value) -> {
            if (value.asLong() != 0) {
                others.put(ref.toString(), value.asLong());
            }
        });
        assertThat(others)
                .isEqualTo(Map.ofEntries(
                        Map.entry("table_2/art20_1/normative_documents/published_in_all", 7L),
                        Map.entry("table_2/art20_5/administrative_licences/items_last_year", 3L),
                        Map.entry("table_2/art20_5/administrative_licences/change_this_year", 2L),
                        Map.entry("table_2/art20_5/administrative_licences/decisions", 5L),
                        Map.entry("table_2/art20_6/administrative_penalties/change_this_year", -1L),
                        Map.entry("table_2/art20_9/centralised_procurement/project_count", 1L),
                        Map.entry("table_2/art20_9/centralised_procurement/total_amount", 8040L),
                        Map.entry("table_3/received_new/natural_person", 2L),
                        Map.entry("table_3/received_new/total", 2L),
                        Map.entry("table_3/disclosed/natural_person", 1L),
                        Map.entry("table_3/disclosed/total", 1L),
                        Map.entry("table_3/petition_complaint/natural_person", 1L),
                        Map.entry("table_3/petition_complaint/total", 1L),
                        Map.entry("table_3/results_total/natural_person", 2L),
                        Map.entry("table_3/results_total/total", 2L),
                        Map.entry("table_4/litigation_direct/upheld", 2L),
                        Map.entry("table_4/litigation_direct/pending", 1L),
                        Map.entry("table_4/litigation_direct/total", 3L)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "沂水县2020年政府信息公开工作年度报告                      | 沂水县 | 2020",
                "2022年上海市政府信息公开工作年度报告                      | 上海市 | 2022",
                "青河县教育和体育局2023年度政府信息公开工作年度报告         | 青河县教育和体育局 | 2023",
                "关于青河县财政局2021年政府信息公开工作年度报告            | 青河县财政局 | 2021",
                "青河县外事办公室政府信息公开工作2022年度报告              | 青河县外事办公室 | 2022",
                "青河镇人民政府 / 2024年政府信息公开工作年度报告            | 青河镇人民政府 | 2024",
                "２０２３年政府信息公开工作年度报告 / 一、总体情况 / 青河县统计局 / 2024年1月20日 | 青河县统计局 | 2023",
                "根据《条例》要求，特编制青河县地方志办公室2023年政府信息公开工作年度报告。 | 青河县地方志办公室 | 2023",
                "政府信息公开工作年度报告 / 本报告由青河县审计局根据《条例》编制，统计期限自2022年1月1日起至2022年12月31日止。 | 青河县审计局 | 2022",
                "政府信息公开年报 | 青河县水利局 | 2020",
            })
    void organ_and_year_are_found(String text, String organ, int year) {
        ReportTitle title = ReportTitle.find(List.of(text.split(" / ")), "/tmp/青河县水利局2020年政府信息公开工作年度报告.docx");

        assertThat(title.organ()).contains(organ);
        assertThat(title.year()).hasValue(year);
    }
}
