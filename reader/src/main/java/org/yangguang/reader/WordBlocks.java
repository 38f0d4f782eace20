package org.yangguang.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a .docx as a stream of elements. Text as it stands when all tracked changes are accepted; numbers that
 * Word generates for lists are not part of the text. A table within a cell follows the outer table as a block of its own.
 */
final class WordBlocks {

    /** What is not text of the final document; a fallback repeats what stands beside it. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "sectPr");

    private final BlockList blocks = new BlockList();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    /** Text boxes stand inside a paragraph and have paragraphs of their own. */
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    private WordBlocks() {}

    static List<DocumentBlock> read(ZipParts parts) throws UnreadableReportException {
        String main = mainPart(parts);
        byte[] part = parts.find(main)
                .orElseThrow(() -> new UnreadableReportException(
                        UnreadableReportException.Reason.DAMAGED, "Word 文件缺少正文部分，已损坏。请重新保存后再试。"));
        WordBlocks reader = new WordBlocks();
        try {
            reader.readAll(Xml.open(part));
        } catch (XMLStreamException e) {
            throw UnreadableReportException.damaged("Word 正文格式错误", e);
        }
        return reader.blocks.toList();
    }

    /** Word for the web names the body document2.xml and the like. */
    private static String mainPart(ZipParts parts) {
        return parts.names().stream()
                .filter(name -> name.matches("word/document\\d*\\.xml"))
                .findFirst()
                .orElse("word/document.xml");
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        String name = xml.getLocalName();
        if (SKIPPED.contains(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> append(xml.getElementText());
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> tables.push(new OpenTable());
            case "tr" -> table(OpenTable::startRow);
            case "gridBefore" -> table(open -> open.grid.skip(Xml.intAttribute(xml, "val", 0)));
            case "tc" -> table(OpenTable::startCell);
            case "gridSpan" -> table(open -> open.columnSpan = Xml.intAttribute(xml, "val", 1));
            case "vMerge" -> {
                String kind = Xml.attribute(xml, "val");
                table(open -> open.merge = "restart".equals(kind) ? Merge.STARTS : Merge.CONTINUES);
            }
            default -> {}
        }
    }

    private void end(String name) throws UnreadableReportException {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> table(OpenTable::endCell);
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    blocks.grid(tables.pop().grid);
                }
            }
            default -> {}
        }
    }

    private void endParagraph() throws UnreadableReportException {
        StringBuilder text = paragraphs.poll();
        if (text == null) {
            return;
        }
        OpenTable table = tables.peek();
        if (table != null) {
            table.appendLine(text);
        } else {
            blocks.paragraph(text);
        }
    }

    private void append(String text) {
        StringBuilder open = paragraphs.peek();
        if (open != null) {
            open.append(text);
        }
    }

    private void table(TableStep step) throws UnreadableReportException {
        OpenTable open = tables.peek();
        if (open != null) {
            step.apply(open);
        }
    }

    private interface TableStep {
        void apply(OpenTable table) throws UnreadableReportException;
    }

    private enum Merge {
        NONE,
        STARTS,
        CONTINUES
    }

    private static final class OpenTable {

        final GridBuilder grid = new GridBuilder();
        private @Nullable StringBuilder cell;
        int columnSpan = 1;
        Merge merge = Merge.NONE;

        void startRow() {
            grid.startRow();
        }

        void startCell() {
            cell = new StringBuilder();
            columnSpan = 1;
            merge = Merge.NONE;
        }

        void appendLine(CharSequence line) {
            if (cell != null) {
                cell.append(cell.isEmpty() ? "" : "\n").append(line);
            }
        }

        void endCell() throws UnreadableReportException {
            String text = cell == null ? "" : cell.toString();
            switch (merge) {
                case NONE -> grid.add(text, 1, columnSpan);
                case STARTS -> grid.addContinued(text, columnSpan);
                case CONTINUES -> grid.addContinuation(columnSpan);
            }
            cell = null;
        }
    }
}
