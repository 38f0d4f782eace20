package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Pdfs.FONT;
import static org.yangguang.privacy.files.Pdfs.nowhere;
import static org.yangguang.privacy.files.Pdfs.pdf;
import static org.yangguang.privacy.files.Pdfs.textOf;
import static org.yangguang.privacy.files.Pdfs.write;
import static org.yangguang.privacy.files.Redacting.FILES;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.OTHER_ID;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.yangguang.privacy.files.Concealed.Place;
import org.yangguang.privacy.files.Redaction.Redacted;

class PdfFileTests {

    @Test
    void glyphs_are_taken_out_of_the_page_and_the_rest_stays_in_place() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "ID: " + ID + " end of line");
            write(pen, 680, "No. 2020-17, amount 83160.00");
        });

        Redacted redacted = redacted(file);

        nowhere(redacted.content(), ID, "19900307");
        assertThat(textOf(redacted.content())).contains("end of line", "No. 2020-17, amount 83160.00");
        assertThat(redacted.removed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo(ID));
        assertThat(redacted.alsoRemoved()).noneMatch(words -> words.contains("图片"));
        assertThat(PdfPlaces.of(redacted.content(), "end")).isEqualTo(PdfPlaces.of(file, "end"));
    }

    @Test
    void a_number_that_goes_over_the_end_of_a_line_is_taken_out() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "this line is long enough to have been wrapped " + ID.substring(0, 9));
            write(pen, 686, ID.substring(9) + " and goes on");
        });

        Redacted redacted = redacted(file);

        assertThat(redacted.removed()).hasSize(1);
        nowhere(redacted.content(), ID.substring(0, 9), ID.substring(9));
    }

    @Test
    void kerned_text_and_text_in_forms_is_taken_out() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            pen.beginText();
            pen.setFont(FONT, 12);
            pen.newLineAtOffset(60, 700);
            pen.showTextWithPositioning(new Object[] {"tel 138", 20f, "5812", -15f, "3456", " ok"});
            pen.endText();
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(new PDResources());
            form.setBBox(new PDRectangle(400, 40));
            COSName font = form.getResources().add(FONT);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(("BT /" + font.getName() + " 12 Tf 5 5 Td (" + OTHER_ID + " kept) Tj ET")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            pen.saveGraphicsState();
            pen.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(60, 500));
            pen.drawForm(form);
            pen.restoreGraphicsState();
        });

        Redacted redacted = redacted(file);

        assertThat(redacted.removed()).hasSize(2);
        nowhere(redacted.content(), OTHER_ID, MOBILE, "5812");
        assertThat(textOf(redacted.content())).contains("kept", "ok", "tel");
    }

    @Test
    void text_under_a_black_box_is_told_and_taken_out() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "secret words");
            write(pen, 600, "open words");
            pen.addRect(55, 695, 200, 20);
            pen.fill();
        });

        assertThat(scan(file).concealed()).contains(new Concealed(Place.COVERED_TEXT, ""));
        Redacted redacted = redacted(file);

        nowhere(redacted.content(), "secret");
        assertThat(textOf(redacted.content())).contains("open words");
    }

    @Test
    void nothing_stays_beside_the_pages() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "plain page");
            document.getDocumentInformation().setAuthor("Author " + MOBILE);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x>" + ID + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("call " + MOBILE);
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            page.setAnnotations(List.of(note));
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("chapter " + OTHER_ID);
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDEmbeddedFile embedded = new PDEmbeddedFile(
                    document, new ByteArrayInputStream(("x" + ID).getBytes(StandardCharsets.US_ASCII)));
            embedded.setCreationDate(Calendar.getInstance());
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("list" + MOBILE + ".txt");
            specification.setEmbeddedFile(embedded);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("list", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });

        assertThat(scan(file).concealed())
                .extracting(Concealed::place)
                .contains(Place.PROPERTIES, Place.METADATA, Place.COMMENT, Place.EMBEDDED_FILE);
        Redacted redacted = redacted(file);

        nowhere(redacted.content(), MOBILE, ID, OTHER_ID);
        assertThat(textOf(redacted.content())).contains("plain page");
        assertThat(redacted.alsoRemoved()).contains("书签");
    }

    @Test
    void the_value_of_a_form_field_and_the_spoken_text_are_taken_out() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setDefaultResources(new PDResources());
            form.getDefaultResources().put(COSName.HELV, FONT);
            PDTextField field = new PDTextField(form);
            field.setPartialName("id");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(60, 500, 300, 20));
            field.getWidgets().getFirst().setPage(page);
            page.setAnnotations(List.of(field.getWidgets().getFirst()));
            form.getFields().add(field);
            field.setValue(ID);
            COSDictionary spoken = new COSDictionary();
            spoken.setString(COSName.ACTUAL_TEXT, OTHER_ID);
            pen.beginMarkedContent(
                    COSName.getPDFName("Span"),
                    org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(spoken));
            write(pen, 700, "a word");
            pen.endMarkedContent();
        });

        nowhere(redacted(file).content(), ID, OTHER_ID);
    }

    @Test
    void an_older_version_within_the_file_is_gone() throws IOException {
        byte[] first = pdf((document, page, pen) -> write(pen, 700, "draft " + ID));
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                write(pen, 700, "final");
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(second);
        }

        assertThat(scan(second.toByteArray()).concealed()).contains(new Concealed(Place.OLDER_VERSION, ""));
        byte[] redacted = redacted(second.toByteArray()).content();

        nowhere(redacted, ID, "draft");
        assertThat(textOf(redacted)).contains("final");
    }

    @Test
    void a_protected_a_scanned_and_a_broken_file_are_refused() throws IOException {
        byte[] plain = pdf((document, page, pen) -> write(pen, 700, "x"));
        ByteArrayOutputStream protectedFile = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(protectedFile);
        }
        byte[] scanned = pdf((document, page, pen) -> pen.drawImage(
                org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(
                        document, new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                500,
                800));

        assertThat(refusal(protectedFile.toByteArray())).contains("密码");
        assertThat(refusal(scanned)).contains("扫描");
        assertThat(refusal("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)))
                .contains("损坏");
    }

    private static Scanned scan(byte[] file) {
        try {
            return FILES.scan(file, "附件");
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
