package org.yangguang.platform.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the Word files of the tests as a typist would. */
final class WordSheet {

    private final XWPFDocument document = new XWPFDocument();

    XWPFDocument document() {
        return document;
    }

    WordSheet centred(String... lines) {
        for (String line : lines) {
            aligned(line, ParagraphAlignment.CENTER);
        }
        return this;
    }

    WordSheet right(String... lines) {
        for (String line : lines) {
            aligned(line, ParagraphAlignment.RIGHT);
        }
        return this;
    }

    WordSheet text(String... paragraphs) {
        for (String paragraph : paragraphs) {
            document.createParagraph().createRun().setText("　　" + paragraph);
        }
        return this;
    }

    WordSheet with(Consumer<XWPFDocument> more) {
        more.accept(document);
        return this;
    }

    private void aligned(String line, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.createRun().setText(line);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
