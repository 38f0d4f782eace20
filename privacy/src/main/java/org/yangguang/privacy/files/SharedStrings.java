package org.yangguang.privacy.files;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The table of texts to which the cells of a workbook point. */
record SharedStrings(List<Element> items) {

    static SharedStrings of(OfficePackage parts) throws UnreadableFileException {
        return new SharedStrings(
                parts.has("xl/sharedStrings.xml")
                        ? Xml.children(parts.xml("xl/sharedStrings.xml").getDocumentElement(), "si")
                        : List.of());
    }

    /** Moves the text that a cell points to into the cell, so that each cell can be masked by itself. */
    void inline(Element cell) throws UnreadableFileException {
        List<Element> values = Xml.children(cell, "v");
        int index = -1;
        try {
            index = values.isEmpty()
                    ? -1
                    : Integer.parseInt(values.getFirst().getTextContent().strip());
        } catch (NumberFormatException e) {
            throw new UnreadableFileException("工作簿已损坏：单元格指向不存在的文字。", e);
        }
        if (index >= items.size()) {
            throw new UnreadableFileException("工作簿已损坏：单元格指向不存在的文字。");
        }
        values.forEach(Xml::remove);
        cell.setAttribute("t", "inlineStr");
        Element inline = cell.getOwnerDocument()
                .createElementNS(cell.getNamespaceURI(), cell.getPrefix() == null ? "is" : cell.getPrefix() + ":is");
        cell.appendChild(inline);
        if (index >= 0) {
            for (Node child = items.get(index).getFirstChild(); child != null; child = child.getNextSibling()) {
                inline.appendChild(cell.getOwnerDocument().importNode(child, true));
            }
        }
    }
}
