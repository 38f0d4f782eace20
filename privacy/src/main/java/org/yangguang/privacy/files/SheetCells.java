package org.yangguang.privacy.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yangguang.privacy.files.Concealed.Place;

/** The cells of one sheet, row by row; a row is a line, a cell ends with a tab. */
final class SheetCells {

    private final Document sheet;
    private final SharedStrings strings;
    private final BitSet hiddenColumns = new BitSet();

    SheetCells(Document sheet, SharedStrings strings) {
        this.sheet = sheet;
        this.strings = strings;
        for (Element column : Xml.elements(sheet, "col")) {
            if (isOn(column, "hidden") || column.getAttribute("width").equals("0")) {
                hiddenColumns.set(number(column, "min"), number(column, "max") + 1);
            }
        }
    }

    void read(Slots slots, List<Concealed> concealed) throws UnreadableFileException {
        for (Element row : Xml.elements(sheet, "row")) {
            if (isHidden(row)) {
                concealed.add(new Concealed(Place.HIDDEN_ROW, ""));
            }
            for (Element cell : Xml.children(row, "c")) {
                if (cell.getAttribute("t").equals("s")) {
                    strings.inline(cell);
                }
                readCell(cell, slots);
                slots.part('\t');
            }
            slots.part('\n');
        }
        if (!hiddenColumns.isEmpty()) {
            concealed.add(new Concealed(Place.HIDDEN_COLUMN, ""));
        }
        readRest(slots);
    }

    private static void readCell(Element cell, Slots slots) {
        for (Element part : Xml.elements(cell, "t")) {
            slots.addText(part);
        }
        for (Element value : Xml.children(cell, "v")) {
            if (cell.getAttribute("t").equals("str")) {
                slots.addText(value);
            } else {
                slots.add(plain(value.getTextContent()), masked -> replaceNumber(cell, masked));
            }
        }
        for (Element formula : Xml.children(cell, "f")) {
            slots.part('\t');
            slots.addText(formula);
        }
    }

    /** 1.3812345678E10 is the telephone number that it shows. */
    private static String plain(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return Math.abs(number.scale()) > 40
                    ? value
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static void replaceNumber(Element cell, String masked) {
        List.copyOf(Xml.children(cell, "v")).forEach(Xml::remove);
        List.copyOf(Xml.children(cell, "f")).forEach(Xml::remove);
        cell.setAttribute("t", "inlineStr");
        Document document = cell.getOwnerDocument();
        String prefix = cell.getPrefix() == null ? "" : cell.getPrefix() + ":";
        Element inline = document.createElementNS(cell.getNamespaceURI(), prefix + "is");
        Element text = document.createElementNS(cell.getNamespaceURI(), prefix + "t");
        text.setTextContent(masked);
        inline.appendChild(text);
        cell.appendChild(inline);
    }

    /** Headings, validations, links and whatever else stands beside the cells. */
    private void readRest(Slots slots) {
        for (Node child = sheet.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !"sheetData".equals(element.getLocalName())) {
                slots.addAttributesWithin(element);
                slots.addAll(element);
            }
        }
    }

    void clean(List<String> alsoRemoved) {
        Xml.elements(
                        sheet,
                        "legacyDrawing",
                        "legacyDrawingHF",
                        "oleObjects",
                        "controls",
                        "pivotTableDefinition",
                        "queryTableParts",
                        "customSheetViews",
                        "extLst",
                        "protectedRanges",
                        "scenarios")
                .forEach(Xml::remove);
        for (Element setup : Xml.elements(sheet, "pageSetup")) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < setup.getAttributes().getLength(); i++) {
                if ("id".equals(setup.getAttributes().item(i).getLocalName())) {
                    ids.add(setup.getAttributes().item(i).getNodeName());
                }
            }
            ids.forEach(setup::removeAttribute);
        }
        for (Element row : Xml.elements(sheet, "row")) {
            boolean hidden = isHidden(row);
            for (Element cell : Xml.children(row, "c")) {
                List<Element> formulas = Xml.children(cell, "f");
                if (!formulas.isEmpty()) {
                    alsoRemoved.add("公式（保留数值）");
                }
                formulas.forEach(Xml::remove);
                if (hidden || hiddenColumns.get(column(cell.getAttribute("r")))) {
                    Xml.remove(cell);
                }
            }
        }
    }

    private static boolean isHidden(Element row) {
        return isOn(row, "hidden")
                || (isOn(row, "customHeight") && row.getAttribute("ht").equals("0"));
    }

    private static boolean isOn(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    private static int number(Element element, String attribute) {
        try {
            return Math.clamp(Long.parseLong(element.getAttribute(attribute)), 0, 16_384);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** AB7 is in column 28; 0 where the reference is missing. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0;
                i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && column < 16_384;
                i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
