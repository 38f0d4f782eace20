package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.OTHER_ID;
import static org.yangguang.privacy.files.Redacting.nowhere;
import static org.yangguang.privacy.files.Redacting.parts;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;
import static org.yangguang.privacy.files.Redacting.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place of a Word or Excel file at which something may be that a reader does not see, one after the other. */
class OfficePlacesTests {

    private static final String DOCUMENT = "word/document.xml";
    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("正文");
            document.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] book() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("内容");
            book.write(file);
            return file.toByteArray();
        }
    }

    private static void isClean(byte[] file) throws IOException {
        byte[] redacted = redacted(file).content();

        nowhere(redacted, ID, MOBILE, OTHER_ID);
        if (parts(redacted).containsKey(DOCUMENT)) {
            try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(redacted))) {
                assertThat(opened.getParagraphs().getFirst().getText()).contains("正文");
            }
        } else {
            try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(redacted))) {
                assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("内容");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            word/people.xml
            word/commentsExtended.xml
            word/commentsIds.xml
            word/commentsExtensible.xml
            word/numbering2.xml
            word/webSettings.xml
            word/intelligence2.xml
            word/charts/chart1.xml
            word/charts/style1.xml
            word/diagrams/data1.xml
            word/diagrams/drawing1.xml
            word/glossary/settings.xml
            word/tasks.xml
            customXml/item1.xml
            customUI/customUI.xml
            docProps/custom.xml
            docMetadata/LabelInfo.xml
            _xmlsignatures/sig1.xml
            unknown/part.xml
            """)
    void nothing_stays_in_a_further_part_of_a_word_file(String part) throws IOException {
        isClean(with(word(), part, "<x author=\"王%s\"><y>身份证%s</y></x>".formatted(MOBILE, ID)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            xl/threadedComments/threadedComment1.xml
            xl/persons/person.xml
            xl/comments1.xml
            xl/pivotCache/pivotCacheDefinition1.xml
            xl/pivotCache/pivotCacheRecords1.xml
            xl/pivotTables/pivotTable1.xml
            xl/externalLinks/externalLink1.xml
            xl/queryTables/queryTable1.xml
            xl/connections.xml
            xl/charts/chart1.xml
            xl/charts/chartEx1.xml
            xl/drawings/drawing9.xml
            xl/drawings/vmlDrawing9.vml
            xl/tables/table1.xml
            xl/metadata.xml
            xl/richData/rdrichvalue.xml
            xl/webextensions/webextension1.xml
            xl/featurePropertyBag/featurePropertyBag.xml
            xl/namedSheetViews/namedSheetView1.xml
            xl/revisions/revisionLog1.xml
            xl/userNames.xml
            customXml/item1.xml
            unknown/part.xml
            """)
    void nothing_stays_in_a_further_part_of_a_workbook(String part) throws IOException {
        isClean(with(book(), part, "<x name=\"王%s\"><y>身份证%s</y></x>".formatted(MOBILE, ID)));
    }

    @ParameterizedTest
    @CsvSource({"word/data.json", "word/model.dat", "word/notes.txt"})
    void a_part_that_is_no_xml_and_cannot_be_checked_is_refused(String part) throws IOException {
        assertThat(refusal(with(word(), part, "身份证" + ID))).contains("无法检查的部分", part.substring(5));
    }

    @Test
    void text_boxes_are_masked_in_the_new_and_in_the_old_drawing_language() throws IOException {
        String text = "<w:txbxContent><w:p><w:r><w:t>电话%s</w:t></w:r></w:p></w:txbxContent>";
        String box =
                ("<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                + "<mc:Choice Requires=\"wps\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
                                + text.formatted(MOBILE)
                                + "</wps:txbx></wps:wsp></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" alt=\"身份证%s\"><v:textbox>"
                                + text.formatted(OTHER_ID)
                                + "</v:textbox><v:textpath string=\"号码%s\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                        .formatted(ID, MOBILE);

        isClean(with(word(), DOCUMENT, "</w:body>", box));
    }

    @Test
    void fields_marks_and_content_controls_carry_nothing_out() throws IOException {
        isClean(with(
                word(),
                DOCUMENT,
                "</w:body>",
                ("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"电话%1$s\"/><w:helpText w:val=\"%1$s\"/></w:ffData></w:fldChar></w:r>"
                                + "<w:r><w:instrText> DOCPROPERTY \"身份证%2$s\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                + "<w:bookmarkStart w:id=\"7\" w:name=\"电话%1$s\"/><w:bookmarkEnd w:id=\"7\"/>"
                                + "<w:fldSimple w:instr=\"QUOTE 身份证%2$s\"><w:r><w:t>略</w:t></w:r></w:fldSimple></w:p>"
                                + "<w:sdt><w:sdtPr><w:alias w:val=\"身份证%2$s\"/><w:tag w:val=\"%1$s\"/><w:dataBinding w:xpath=\"/a[b='%2$s']\"/></w:sdtPr>"
                                + "<w:sdtContent><w:p><w:r><w:t>%2$s</w:t></w:r></w:p></w:sdtContent></w:sdt>")
                        .formatted(MOBILE, ID)));
    }

    @Test
    void a_number_in_the_numbering_of_a_list_is_masked() throws IOException {
        isClean(with(
                word(),
                "word/numbering.xml",
                "<w:numbering" + WORD
                        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"身份证" + ID
                        + "\"/></w:lvl></w:abstractNum></w:numbering>"));
    }

    @Test
    void number_formats_and_defined_names_of_a_workbook_carry_nothing_out() throws IOException {
        byte[] named = with(
                book(),
                "xl/workbook.xml",
                "</workbook>",
                "<definedNames><definedName name=\"号\">\"" + ID + "\"</definedName></definedNames>");

        isClean(with(
                named,
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"&quot;电话"
                        + MOBILE + "&quot;0\"/></numFmts></styleSheet>"));
    }

    @Test
    void a_header_of_the_first_page_and_an_endnote_are_masked() throws IOException {
        byte[] file = with(
                word(),
                "word/header7.xml",
                "<w:hdr" + WORD + "><w:p><w:r><w:t>电话" + MOBILE + "</w:t></w:r></w:p></w:hdr>");

        isClean(with(
                file,
                "word/endnotes.xml",
                "<w:endnotes" + WORD + "><w:endnote><w:p><w:r><w:t>身份证" + ID
                        + "</w:t></w:r></w:p></w:endnote></w:endnotes>"));
    }

    @Test
    void a_workbook_within_a_chart_is_taken_out_and_its_cached_values_are_masked() throws IOException {
        byte[] chart = with(
                book(),
                "xl/charts/chart1.xml",
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:strCache><c:pt><c:v>电话"
                        + MOBILE
                        + "</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>" + MOBILE
                        + "</c:v></c:pt></c:numCache><c:externalData/></c:chartSpace>");

        isClean(with(chart, "xl/embeddings/Microsoft_Excel_Sheet1.xlsx", "内含身份证" + ID));
    }
}
