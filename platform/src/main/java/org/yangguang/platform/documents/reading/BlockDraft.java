package org.yangguang.platform.documents.reading;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.yangguang.reader.Cell;
import org.yangguang.reader.DocumentBlock;
import org.yangguang.reader.Grid;
import org.yangguang.reader.Paragraph;

/** Files of which only text and tables are known: PDF, OFD, plain text. */
final class BlockDraft {

    private BlockDraft() {}

    static Draft of(List<DocumentBlock> blocks) {
        Draft draft = new Draft();
        for (DocumentBlock block : blocks) {
            switch (block) {
                case Paragraph paragraph ->
                    lines(draft.paragraph(), paragraph.text().strip());
                case Grid grid -> table(draft, grid);
            }
        }
        return draft;
    }

    private static void table(Draft draft, Grid grid) {
        Element table = draft.body().appendElement("table").appendElement("tbody");
        int number = 0;
        for (List<Cell> row : grid.rows()) {
            if (!draft.hasRoom(number++)) {
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
