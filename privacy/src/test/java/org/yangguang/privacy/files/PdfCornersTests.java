package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Pdfs.FONT;
import static org.yangguang.privacy.files.Pdfs.nowhere;
import static org.yangguang.privacy.files.Pdfs.pdf;
import static org.yangguang.privacy.files.Pdfs.saved;
import static org.yangguang.privacy.files.Pdfs.textOf;
import static org.yangguang.privacy.files.Pdfs.write;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.OTHER_ID;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corners of a PDF in which something may be left, and what cannot be checked and is refused. */
class PdfCornersTests {

    private static void cell(PDPageContentStream pen, float x, String... lines) throws IOException {
        float y = 700;
        for (String line : lines) {
            pen.beginText();
            pen.setFont(FONT, 10);
            pen.newLineAtOffset(x, y);
            pen.showText(line);
            pen.endText();
            y -= 12;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 9, 11})
    void a_number_broken_into_the_lines_of_a_narrow_column_is_taken_out(int width) throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            cell(pen, 60, "1");
            cell(pen, 100, ID.split("(?<=\\G.{" + width + "})"));
            cell(pen, 200, "83160.00", "12.5");
            cell(pen, 300, MOBILE.split("(?<=\\G.{6})"));
        });

        byte[] redacted = redacted(file).content();

        nowhere(redacted, ID.substring(0, width), ID.substring(width, Math.min(18, 2 * width)), MOBILE.substring(0, 6));
        assertThat(textOf(redacted)).contains("83160.00", "12.5");
    }

    @Test
    void figures_below_each_other_are_not_put_together() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            cell(pen, 60, "2020", "2021", "2022", "2023");
            cell(pen, 200, "5812", "138", "5812", "3456");
            cell(pen, 300, "21", "1101", "01199", "003077758");
        });

        assertThat(redacted(file).removed()).isEmpty();
    }

    @Test
    void a_layer_that_is_not_shown_is_refused() throws IOException {
        assertThat(refusal(layered(false))).contains("图层");
    }

    @Test
    void the_name_of_a_layer_that_is_shown_goes_and_its_text_is_masked() throws IOException {
        byte[] redacted = redacted(layered(true)).content();

        nowhere(redacted, ID, MOBILE);
        assertThat(textOf(redacted)).contains("kept");
    }

    private static byte[] layered(boolean shown) throws IOException {
        return pdf((document, page, pen) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            PDOptionalContentGroup layer = new PDOptionalContentGroup("layer " + MOBILE);
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, shown);
            pen.beginMarkedContent(COSName.OC, layer);
            write(pen, 700, "no. " + ID + " kept");
            pen.endMarkedContent();
            write(pen, 600, "page");
        });
    }

    @Test
    void letters_that_nobody_can_tell_are_refused() throws IOException {
        assertThat(refusal(drawn(false))).contains("无法识别的文字");
    }

    @Test
    void a_font_of_drawings_is_read_where_it_tells_its_letters() throws IOException {
        byte[] redacted = redacted(drawn(true)).content();

        assertThat(textOf(redacted)).contains("page").doesNotContain(MOBILE);
        nowhere(redacted, MOBILE);
    }

    /** A telephone number in a Type 3 font, whose glyphs a, b, c … are the digits. */
    private static byte[] drawn(boolean told) throws IOException {
        return pdf((document, page, pen) -> {
            write(pen, 600, "page");
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE3);
            font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 750, 750).getCOSArray());
            font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
            COSDictionary drawings = new COSDictionary();
            COSArray differences = new COSArray();
            differences.add(COSInteger.get('a'));
            COSArray widths = new COSArray();
            StringBuilder map = new StringBuilder("""
                    /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                    1 begincodespacerange <00> <FF> endcodespacerange 10 beginbfchar
                    """);
            for (int digit = 0; digit < 10; digit++) {
                COSStream drawing = document.getDocument().createCOSStream();
                try (var out = drawing.createOutputStream()) {
                    out.write("750 0 0 0 750 750 d1 0 0 500 500 re f".getBytes(StandardCharsets.US_ASCII));
                }
                drawings.setItem(COSName.getPDFName("x" + digit), drawing);
                differences.add(COSName.getPDFName("x" + digit));
                widths.add(COSInteger.get(750));
                map.append("<%02X> <%04X>\n".formatted('a' + digit, '0' + digit));
            }
            map.append("endbfchar endcmap CMapName currentdict /CMap defineresource pop end end");
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.TYPE, COSName.ENCODING);
            encoding.setItem(COSName.DIFFERENCES, differences);
            font.setItem(COSName.CHAR_PROCS, drawings);
            font.setItem(COSName.ENCODING, encoding);
            font.setItem(COSName.FIRST_CHAR, COSInteger.get('a'));
            font.setItem(COSName.LAST_CHAR, COSInteger.get('j'));
            font.setItem(COSName.WIDTHS, widths);
            if (told) {
                COSStream letters = document.getDocument().createCOSStream();
                try (var out = letters.createOutputStream()) {
                    out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
                }
                font.setItem(COSName.TO_UNICODE, letters);
            }
            StringBuilder codes = new StringBuilder();
            MOBILE.chars().forEach(c -> codes.append("%02X".formatted('a' + c - '0')));
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(new PDResources());
            form.setBBox(PDRectangle.A4);
            COSName name = form.getResources().add(new PDType3Font(font));
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(("BT /" + name.getName() + " 12 Tf 60 700 Td <" + codes + "> Tj ET")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            pen.drawForm(form);
        });
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    @Test
    void page_labels_structure_and_the_metadata_of_a_page_and_a_picture_are_gone() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "plain page");
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange range = new PDPageLabelRange();
            range.setPrefix("no. " + MOBILE);
            labels.setLabelItem(0, range);
            document.getDocumentCatalog().setPageLabels(labels);
            PDStructureTreeRoot tree = new PDStructureTreeRoot();
            PDStructureElement element = new PDStructureElement("Figure", tree);
            element.setAlternateDescription("photo of " + ID);
            element.setActualText("number " + OTHER_ID);
            element.setTitle("title " + MOBILE);
            element.setPage(page);
            tree.appendKid(element);
            document.getDocumentCatalog().setStructureTreeRoot(tree);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x>" + ID + "</x>").getBytes(StandardCharsets.UTF_8));
            picture.setMetadata(metadata);
            page.setMetadata(metadata);
            pen.drawImage(picture, 10, 10);
        });

        byte[] redacted = redacted(file).content();

        nowhere(redacted, MOBILE, ID, OTHER_ID);
        assertThat(textOf(redacted)).contains("plain page");
    }

    @Test
    void drawn_notes_attached_files_and_fields_without_a_form_are_gone() throws IOException {
        byte[] file = pdf((document, page, pen) -> {
            write(pen, 700, "plain page");
            PDAnnotationMarkup note = new PDAnnotationMarkup();
            note.getCOSObject().setName(COSName.SUBTYPE, "FreeText");
            note.setRectangle(new PDRectangle(10, 10, 200, 40));
            note.setRichContents("<p>" + ID + "</p>");
            note.setAppearance(appearance(document, "call " + MOBILE));
            PDAnnotationFileAttachment attached = new PDAnnotationFileAttachment();
            attached.setContents("list of " + OTHER_ID);
            attached.setAttachmentName(MOBILE);
            PDAnnotationWidget field = new PDAnnotationWidget();
            field.setRectangle(new PDRectangle(10, 60, 200, 40));
            field.getCOSObject().setString(COSName.V, ID);
            field.setAppearance(appearance(document, ID));
            page.setAnnotations(List.of(note, attached, field));
        });

        byte[] redacted = redacted(file).content();

        nowhere(redacted, MOBILE, ID, OTHER_ID);
        assertThat(textOf(redacted)).contains("plain page");
    }

    private static PDAppearanceDictionary appearance(PDDocument document, String words) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(200, 40));
        stream.setResources(new PDResources());
        COSName font = stream.getResources().add(FONT);
        try (var out = stream.getCOSObject().createOutputStream()) {
            out.write(("BT /" + font.getName() + " 12 Tf 5 5 Td (" + words + ") Tj ET")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    @Test
    void a_scanned_page_among_others_is_refused_with_its_number() throws IOException {
        byte[] first = pdf((document, page, pen) -> write(pen, 700, "text"));
        byte[] file;
        try (PDDocument document = Loader.loadPDF(first)) {
            PDPage scan = new PDPage(PDRectangle.A4);
            document.addPage(scan);
            try (PDPageContentStream pen = new PDPageContentStream(document, scan)) {
                pen.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        500,
                        800);
            }
            file = saved(document);
        }

        assertThat(refusal(file)).contains("第2页", "扫描");
    }
}
