package org.yangguang.platform.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.yangguang.reader.FileBlocks;
import org.yangguang.reader.UnreadableReportException;

/** A .docx, as it reads when all tracked changes are accepted. */
final class WordText {

    private final FileText text = new FileText();
    private final XWPFDocument document;
    private final ListNumbers numbers = new ListNumbers();
    private final WordRuns runs = new WordRuns(text);

    private WordText(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Empty where the file is no Word file.
     *
     * @throws UnreadableReportException where it is one that cannot be read
     */
    static Optional<FileText> read(byte[] file) throws UnreadableReportException {
        if (!FileBlocks.isWord(file)) {
            return Optional.empty();
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            WordText reader = new WordText(document);
            reader.body(document);
            return Optional.of(reader.text);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // POI answers damaged files with any of these.
            throw UnreadableReportException.damaged("Word 内容错误", e);
        }
    }

    private void body(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            element(element);
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> text.body().appendChild(new WordTable(text, runs).read(table));
            case XWPFSDT control -> control(control.getContent());
            default -> {}
        }
    }

    /** A content control: of what it holds only the text is offered. */
    private void control(ISDTContent content) {
        content.getText()
                .lines()
                .filter(it -> !it.isBlank())
                .forEach(it -> text.paragraph().text(it.strip()));
    }

    private void paragraph(XWPFParagraph paragraph) {
        // A red head often lies in a text box, which hangs on a paragraph.
        runs.boxes(paragraph).forEach(line -> text.paragraph().text(line));
        Element element = new Element("p");
        numbers.next(paragraph).ifPresent(element::appendText);
        runs.fill(element, paragraph);
        if (element.text().isBlank() && element.selectFirst("img") == null) {
            return;
        }
        ParagraphAlignment alignment = paragraph.getAlignment();
        if (alignment == ParagraphAlignment.CENTER) {
            element.attr(FileText.ALIGNED, FileText.CENTRE);
        } else if (alignment == ParagraphAlignment.RIGHT || alignment == ParagraphAlignment.END) {
            element.attr(FileText.ALIGNED, FileText.RIGHT);
        }
        level(paragraph).ifPresent(level -> element.attr(FileText.LEVEL, Integer.toString(level)));
        text.body().appendChild(element);
    }

    /** What the writer marked as a heading; most mark nothing and number by hand. */
    private Optional<Integer> level(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyleID() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyleID());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        return List.of(1, 2, 3, 4).stream()
                .filter(level -> name.equals("heading " + level) || name.equals("标题 " + level))
                .findFirst();
    }
}
