package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes PDF files of one page, and looks for words in every corner of one. */
final class Pdfs {

    static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private Pdfs() {}

    interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream pen) throws IOException;
    }

    static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                drawing.on(document, page, pen);
            }
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    static void write(PDPageContentStream pen, float y, String text) throws IOException {
        pen.beginText();
        pen.setFont(FONT, 12);
        pen.newLineAtOffset(60, y);
        pen.showText(text);
        pen.endText();
    }

    static String textOf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Not in the text, not in any decoded stream, not in any string, not in the bytes. */
    static void nowhere(byte[] content, String... gone) throws IOException {
        StringBuilder all = new StringBuilder(textOf(content)).append(new String(content, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(content)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
                }
                all.append(object);
            }
        }
        for (String word : gone) {
            assertThat(all.toString()).doesNotContain(word, hex(word), hex(word).toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static String hex(String word) {
        StringBuilder hex = new StringBuilder();
        word.chars().forEach(c -> hex.append(String.format(java.util.Locale.ROOT, "%02X", c)));
        return hex.toString();
    }
}
