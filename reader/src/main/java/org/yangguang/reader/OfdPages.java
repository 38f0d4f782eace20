package org.yangguang.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds the pages of an OFD and draws each with the template that lies under it. */
final class OfdPages {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float A4_HEIGHT = 297;

    private final ZipParts parts;

    OfdPages(ZipParts parts) {
        this.parts = parts;
    }

    List<DrawnPage> readAll() throws UnreadableReportException {
        try {
            List<DrawnPage> pages = new ArrayList<>();
            for (String document : texts("OFD.xml", "DocRoot")) {
                readDocument(resolve("", document), pages);
            }
            return pages;
        } catch (XMLStreamException | NumberFormatException e) {
            throw UnreadableReportException.damaged("OFD 内容错误", e);
        }
    }

    private void readDocument(String name, List<DrawnPage> pages) throws XMLStreamException, UnreadableReportException {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Map<String, String> templates = new HashMap<>();
        List<String> places = new ArrayList<>();
        float height = A4_HEIGHT;
        XMLStreamReader xml = open(name);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String place = Xml.attribute(xml, "BaseLoc");
            switch (xml.getLocalName()) {
                case "PhysicalBox" -> height = OfdNumbers.of(xml.getElementText())[3];
                case "TemplatePage" -> {
                    String id = Xml.attribute(xml, "ID");
                    if (id != null && place != null) {
                        templates.put(id, resolve(folder, place));
                    }
                }
                case "Page" -> {
                    if (place != null) {
                        places.add(resolve(folder, place));
                    }
                }
                default -> {}
            }
        }
        if (places.size() > Limits.PAGES) {
            throw UnreadableReportException.bomb("OFD 超过%d页".formatted(Limits.PAGES));
        }
        for (String place : places) {
            pages.add(draw(place, templates, height));
        }
    }

    private DrawnPage draw(String place, Map<String, String> templates, float usualHeight)
            throws XMLStreamException, UnreadableReportException {
        OfdDrawing drawing = new OfdDrawing(POINTS_PER_MILLIMETRE);
        float height = usualHeight;
        XMLStreamReader xml = open(place);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("PhysicalBox")) {
                height = OfdNumbers.of(xml.getElementText())[3];
            } else if (name.equals("Template")) {
                String template = templates.get(String.valueOf(Xml.attribute(xml, "TemplateID")));
                if (template != null) {
                    drawing.readAll(open(template));
                }
            } else {
                drawing.read(xml);
            }
        }
        return new DrawnPage(drawing.glyphs(), drawing.rules(), height * POINTS_PER_MILLIMETRE);
    }

    private List<String> texts(String part, String element) throws XMLStreamException, UnreadableReportException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                texts.add(xml.getElementText().strip());
            }
        }
        return texts;
    }

    private XMLStreamReader open(String name) throws XMLStreamException, UnreadableReportException {
        Optional<byte[]> part = parts.find(name);
        if (part.isEmpty()) {
            throw new UnreadableReportException(
                    UnreadableReportException.Reason.DAMAGED, "OFD 文件缺少其中一部分，已损坏。请重新保存后再试。");
        }
        return Xml.open(part.get());
    }

    /** A place within the package: from its root, or from the folder of the part that names it. */
    private static String resolve(String folder, @Nullable String place) {
        String path = place == null ? "" : place.replace('\\', '/');
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }
}
