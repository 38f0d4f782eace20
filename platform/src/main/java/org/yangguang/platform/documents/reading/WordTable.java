package org.yangguang.platform.documents.reading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a Word file with its merged cells. */
final class WordTable {

    private final FileText text;
    private final WordRuns runs;
    /** The cell that is open downwards in a column. */
    private final Map<Integer, Element> open = new HashMap<>();

    WordTable(FileText text, WordRuns runs) {
        this.text = text;
        this.runs = runs;
    }

    Element read(XWPFTable source) {
        Element table = new Element("table");
        Element rows = table.appendElement("tbody");
        int number = 0;
        for (XWPFTableRow row : source.getRows()) {
            if (!text.hasRoom(number++)) {
                break;
            }
            Element tr = rows.appendElement("tr");
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int width = span(properties);
                cell(tr, cell, properties, column, width);
                column += width;
            }
        }
        return table;
    }

    private void cell(Element tr, XWPFTableCell cell, CTTcPr properties, int column, int width) {
        boolean merged = properties != null && properties.isSetVMerge();
        Element above = open.get(column);
        if (merged && above != null && properties.getVMerge().getVal() != STMerge.RESTART) {
            String span = above.attr("rowspan");
            above.attr("rowspan", Integer.toString((span.isEmpty() ? 1 : Integer.parseInt(span)) + 1));
            return;
        }
        Element td = tr.appendElement("td");
        BlockText.span(td, "colspan", width);
        if (merged) {
            open.put(column, td);
        } else {
            open.remove(column);
        }
        for (XWPFParagraph paragraph : filled(cell)) {
            if (td.childNodeSize() > 0) {
                td.appendElement("br");
            }
            runs.fill(td, paragraph);
        }
        // A table within a cell follows its text.
        cell.getTables()
                .forEach(inner ->
                        td.appendText(inner.getText().replace('\t', ' ').strip()));
    }

    private static List<XWPFParagraph> filled(XWPFTableCell cell) {
        List<XWPFParagraph> filled = new ArrayList<>(cell.getParagraphs());
        filled.removeIf(it -> it.getText().isBlank()
                && it.getRuns().stream()
                        .allMatch(run -> run.getEmbeddedPictures().isEmpty()));
        return filled;
    }

    private static int span(CTTcPr properties) {
        if (properties == null || properties.getGridSpan() == null) {
            return 1;
        }
        BigInteger span = properties.getGridSpan().getVal();
        return span == null ? 1 : Math.clamp(span.intValue(), 1, 100);
    }
}
