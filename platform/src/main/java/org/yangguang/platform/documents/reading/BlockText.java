package org.yangguang.platform.documents.reading;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.yangguang.reader.Cell;
import org.yangguang.reader.DocumentBlock;
import org.yangguang.reader.Grid;
import org.yangguang.reader.Paragraph;

/** Files of which only text and tables are known: PDF, OFD, plain text. */
final class BlockText {

    private BlockText() {}

    static FileText of(List<DocumentBlock> blocks) {
        FileText text = new FileText();
        for (DocumentBlock block : blocks) {
            switch (block) {
                case Paragraph paragraph ->
                    lines(text.paragraph(), paragraph.text().strip());
                case Grid grid -> table(text, grid);
            }
        }
        return text;
    }

    private static void table(FileText text, Grid grid) {
        Element table = text.body().appendElement("table").appendElement("tbody");
        int number = 0;
        for (List<Cell> row : grid.rows()) {
            if (!text.hasRoom(number++)) {
                return;
            }
            Element tr = table.appendElement("tr");
            for (Cell cell : row) {
                Element td = tr.appendElement("td");
                span(td, "rowspan", cell.rowSpan());
                span(td, "colspan", cell.columnSpan());
                lines(td, cell.text());
            }
        }
    }

    static void span(Element cell, String attribute, int span) {
        if (span > 1) {
            cell.attr(attribute, Integer.toString(span));
        }
    }

    static void lines(Element into, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendElement("br");
            }
            into.appendChild(new TextNode(lines[i]));
        }
    }
}
