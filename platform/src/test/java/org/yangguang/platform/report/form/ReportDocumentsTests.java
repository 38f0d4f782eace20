package org.yangguang.platform.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.reader.CheckedFile;
import org.yangguang.reader.ReportReader;
import org.yangguang.reader.UnreadableReportException;
import org.yangguang.statute.report.AnnualReport;
import org.yangguang.statute.report.ReportTables;

class ReportDocumentsTests {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private final ReportDocuments documents = new ReportDocuments();

    @Test
    void the_word_file_read_back_gives_the_same_tables() throws UnreadableReportException {
        for (PublishedReport report : List.of(PublishedCounty.report(), PublishedCounty.in2021())) {
            AnnualReport read = new ReportReader().read("", documents.word(report));
            assertSame(read, report);
        }
    }

    @Test
    void the_pdf_file_read_back_gives_the_same_tables() throws UnreadableReportException {
        for (PublishedReport report : List.of(PublishedCounty.report(), PublishedCounty.in2021())) {
            AnnualReport read = new ReportReader().read("", documents.pdf(report));
            assertSame(read, report);
        }
    }

    @Test
    void the_word_page_has_the_proportions_of_an_official_document() throws IOException {
        try (XWPFDocument word = word(documents.word(PublishedCounty.report()))) {
            CTSectPr page = word.getDocument().getBody().getSectPr();
            double width = number(page.getPgSz().getW())
                    - number(page.getPgMar().getLeft())
                    - number(page.getPgMar().getRight());
            double height = number(page.getPgSz().getH())
                    - number(page.getPgMar().getTop())
                    - number(page.getPgMar().getBottom());
            assertThat(width / TWIPS_A_MILLIMETRE).isCloseTo(156, Offset.offset(0.2));
            assertThat(height / TWIPS_A_MILLIMETRE).isCloseTo(225, Offset.offset(0.2));
            assertThat(height / number(page.getDocGrid().getLinePitch())).isBetween(22.0, 22.1);
        }
    }

    @Test
    void every_word_run_names_its_chinese_face() throws IOException {
        try (XWPFDocument word = word(documents.word(PublishedCounty.report()))) {
            assertThat(word.getParagraphs().stream()
                            .map(XWPFParagraph::getRuns)
                            .flatMap(List::stream)
                            .map(run -> run.getCTR().getRPr().getRFontsArray(0).getEastAsia()))
                    .isNotEmpty()
                    .allMatch(face -> face != null && !face.isBlank());
        }
    }

    @Test
    void the_pdf_is_tagged_in_chinese_and_embeds_only_what_it_uses() throws IOException {
        byte[] file = documents.pdf(PublishedCounty.report());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(6);
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(file.length).isLessThan(400_000);
    }

    @Test
    void a_character_that_the_bold_face_lacks_is_still_printed() throws IOException {
        PublishedReport report = PublishedCounty.of("垚县人民政府", 2020);
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(report))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("垚县人民政府");
        }
    }

    @Test
    void a_file_is_drawn_once_for_an_edition() {
        PublishedReport report = PublishedCounty.report();
        assertThat(documents.word(report)).isSameAs(documents.word(report));
    }

    @Test
    void the_remarks_name_both_sides_and_quote_the_sentence() throws Exception {
        AnnualReport report = new ReportReader().read("", documents.word(PublishedCounty.report()));
        List<CheckedFile> checked = CheckedFile.check(Map.of("2020.docx", report));
        try (XWPFDocument word = word(documents.remarks(checked))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(checked.getFirst().result().findings())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(finding -> {
                        assertThat(text).contains(finding.message());
                        assertThat(text).contains(Objects.requireNonNullElse(finding.quote(), ""));
                    });
            assertThat(text).contains("应当更正的错误");
            assertThat(word.getTables()).hasSize(3);
        }
    }

    private static void assertSame(AnnualReport read, PublishedReport report) {
        ReportTables expected = report.tables();
        assertThat(read.tables().asMap()).containsExactlyInAnyOrderEntriesOf(expected.asMap());
        assertThat(read.year()).isEqualTo(report.year());
        assertThat(read.organ()).isEqualTo(report.organName());
        assertThat(read.format().id()).isEqualTo(report.format().id());
        assertThat(String.join("", read.paragraphs()))
                .contains(report.sections().getFirst().paragraphs().getFirst());
    }

    private static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static double number(Object twips) {
        return Double.parseDouble(twips.toString());
    }
}
