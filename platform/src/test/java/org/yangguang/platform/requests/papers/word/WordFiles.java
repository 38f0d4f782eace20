package org.yangguang.platform.requests.papers.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word files as somebody writes them. */
public final class WordFiles {

    private WordFiles() {}

    /** Each paragraph cut into runs of so many characters, as Word does after a few corrections. */
    public static byte[] cut(int length, List<String> paragraphs) {
        return of(document -> paragraphs.forEach(text -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (int i = 0; i < text.length(); i += length) {
                paragraph.createRun().setText(text.substring(i, Math.min(text.length(), i + length)));
            }
        }));
    }

    /** Any document. */
    public static byte[] of(Consumer<XWPFDocument> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            content.accept(document);
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
