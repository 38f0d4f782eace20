package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Redacting.FILES;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.nowhere;
import static org.yangguang.privacy.files.Redacting.parts;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.yangguang.privacy.Kind;
import org.yangguang.privacy.files.Concealed.Place;
import org.yangguang.privacy.files.Redaction.Redacted;

class WordFileTests {

    private static byte[] word(Consumer<XWPFDocument> content) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(file);
            return file.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String... runs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
    }

    private static String textOf(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs()
                    .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
            return text.toString();
        }
    }

    @Test
    void what_is_split_into_runs_by_its_formatting_is_masked_in_all_of_them() throws IOException {
        byte[] file = word(document -> paragraph(document, "身份证号：", "110101", "19900307", "7758", "，文号青政〔2020〕8号"));

        Redacted redacted = redacted(file);

        assertThat(redacted.removed()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ID_NUMBER);
            assertThat(finding.text()).isEqualTo(ID);
        });
        assertThat(textOf(redacted.content())).contains("身份证号：110***********7758，文号青政〔2020〕8号");
        nowhere(redacted.content(), ID, "19900307");
    }

    @Test
    void body_table_header_footer_and_footnote_are_masked() throws IOException {
        byte[] file = word(document -> {
            paragraph(document, "电话" + MOBILE);
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("姓名：张建国");
            table.getRow(0).getCell(1).setText(ID);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉" + MOBILE);
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页脚" + ID);
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("脚注" + MOBILE);
        });

        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, ID, "张建国");
        assertThat(textOf(redacted.content())).contains("138****3456", "张**");
        assertThat(redacted.removed()).hasSize(6);
    }

    @Test
    void tracked_changes_are_accepted_and_what_was_deleted_is_gone() throws IOException {
        byte[] file = word(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.setAuthor("李秘书");
            deleted.setId(BigInteger.ONE);
            deleted.addNewR().addNewDelText().setStringValue("原电话" + MOBILE);
            CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
            inserted.setAuthor("李秘书");
            inserted.setId(BigInteger.TWO);
            inserted.addNewR().addNewT().setStringValue("同意公开");
        });

        assertThat(scan(file).concealed()).contains(new Concealed(Place.TRACKED_CHANGE, "李秘书"));
        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, "原电话", "李秘书", "w:del", "w:ins ");
        assertThat(textOf(redacted.content())).contains("同意公开");
        assertThat(redacted.alsoRemoved()).contains("修订痕迹（已接受修订）");
    }

    @Test
    void comments_hidden_text_and_properties_are_gone() throws IOException {
        byte[] file = word(document -> {
            paragraph(document, "正文");
            document.createComments().createComment(BigInteger.ZERO).setAuthor("王科长");
            document.getDocComments()
                    .getComment(0)
                    .createParagraph()
                    .createRun()
                    .setText("打" + MOBILE + "问");
            XWPFParagraph hidden = document.createParagraph();
            hidden.createRun().setText("藏" + ID);
            hidden.getRuns().getFirst().setVanish(true);
            document.getProperties().getCoreProperties().setCreator("赵作者");
            document.getProperties().getCoreProperties().setLastModifiedByUser("钱修改");
            document.getProperties().getExtendedProperties().setCompany("孙单位");
            document.getProperties().getCustomProperties().addProperty("来源", "手机" + MOBILE);
        });

        assertThat(scan(file).concealed())
                .extracting(Concealed::place)
                .contains(Place.COMMENT, Place.HIDDEN_TEXT, Place.PROPERTIES);
        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, ID, "王科长", "赵作者", "钱修改", "孙单位", "藏");
        assertThat(parts(redacted.content()).keySet())
                .noneMatch(name -> name.contains("comments") || name.startsWith("docProps"));
        assertThat(textOf(redacted.content())).contains("正文");
    }

    @Test
    void a_link_and_the_description_of_a_picture_are_masked() throws IOException {
        byte[] file = word(document -> {
            document.createParagraph()
                    .createHyperlinkRun("mailto:wangfang88@163.com")
                    .setText("写信");
            paragraph(document, "正文");
        });

        nowhere(redacted(file).content(), "wangfang88@163.com");
    }

    @Test
    void an_embedded_file_is_taken_out() throws Exception {
        byte[] file = word(document -> {
            paragraph(document, "见附件");
            try {
                PackagePart part = document.getPackage()
                        .createPart(
                                PackagingURIHelper.createPartName("/word/embeddings/oleObject1.bin"),
                                "application/vnd.openxmlformats-officedocument.oleObject");
                part.getOutputStream().write(ID.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                document.getPackagePart()
                        .addRelationship(
                                part.getPartName(),
                                TargetMode.INTERNAL,
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        Redacted redacted = redacted(file);

        nowhere(redacted.content(), ID, "oleObject1.bin");
        assertThat(redacted.alsoRemoved()).contains("嵌入的文件");
        assertThat(textOf(redacted.content())).contains("见附件");
    }

    @Test
    void what_the_clerk_unticks_stays_and_further_words_go() throws IOException {
        byte[] file = word(document -> paragraph(document, "签发人：陈立新，申请人：张建国，外号老黑"));

        Redaction answer =
                FILES.redact(file, "a.docx", finding -> !finding.text().equals("陈立新"), List.of("老黑"));

        assertThat(answer).isInstanceOf(Redacted.class);
        assertThat(textOf(((Redacted) answer).content()))
                .contains("陈立新", "张**", "外号**")
                .doesNotContain("张建国");
    }

    @Test
    void a_file_with_macros_is_refused() throws IOException {
        byte[] file = word(document -> {
            try {
                document.getPackage()
                        .createPart(
                                PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                                "application/vnd.ms-office.vbaProject");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(refusal(file)).contains("附件：", "宏");
    }

    private static Scanned scan(byte[] file) {
        try {
            return FILES.scan(file, "附件");
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
