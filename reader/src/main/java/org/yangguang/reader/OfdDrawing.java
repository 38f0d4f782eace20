package org.yangguang.reader;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The characters and lines that the objects of one page draw. */
final class OfdDrawing {

    private final float scale;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines lines = new DrawnLines();
    private int marks;

    /**
     * @param scale points for one unit of the page
     */
    OfdDrawing(float scale) {
        this.scale = scale;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return lines.rules();
    }

    /** All objects of a part. */
    void readAll(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                read(xml);
            }
        }
    }

    /** The element that was just opened, where it is one that draws. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        String name = xml.getLocalName();
        if (!name.equals("TextObject") && !name.equals("PathObject")) {
            return;
        }
        if ("false".equals(Xml.attribute(xml, "Visible"))) {
            Xml.skip(xml);
        } else if (name.equals("TextObject")) {
            text(xml);
        } else {
            path(xml);
        }
    }

    private void spend(int more) throws UnreadableReportException {
        marks += more;
        if (marks > Limits.PAGE_MARKS) {
            throw UnreadableReportException.bomb("OFD 一页的内容超过%,d项".formatted(Limits.PAGE_MARKS));
        }
    }

    /** From the coordinates of an object to points of the page. */
    private AffineTransform place(XMLStreamReader xml) {
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        float[] boundary = OfdNumbers.of(attribute(xml, "Boundary", "0 0 0 0"));
        place.translate(boundary[0], boundary[1]);
        float[] matrix = OfdNumbers.of(attribute(xml, "CTM", "1 0 0 1 0 0"));
        if (matrix.length >= 6) {
            place.concatenate(new AffineTransform(matrix));
        }
        return place;
    }

    private static String attribute(XMLStreamReader xml, String name, String absent) {
        String value = Xml.attribute(xml, name);
        return value == null ? absent : value;
    }

    private void text(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        AffineTransform place = place(xml);
        float size = OfdNumbers.of(attribute(xml, "Size", "0"))[0];
        float x = 0;
        float y = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("TextObject"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("TextCode")) {
                x = coordinate(xml, "X", x);
                y = coordinate(xml, "Y", y);
                float[] across = OfdNumbers.distances(attribute(xml, "DeltaX", ""));
                float[] down = OfdNumbers.distances(attribute(xml, "DeltaY", ""));
                characters(xml.getElementText(), x, y, across, down, size, place);
            }
        }
    }

    private static float coordinate(XMLStreamReader xml, String name, float absent) {
        @Nullable String value = Xml.attribute(xml, name);
        return value == null ? absent : Float.parseFloat(value.strip());
    }

    private void characters(
            String text, float startX, float startY, float[] across, float[] down, float size, AffineTransform place)
            throws UnreadableReportException {
        int[] characters = text.codePoints().toArray();
        spend(characters.length);
        float x = startX;
        float y = startY;
        for (int i = 0; i < characters.length; i++) {
            float width = characters[i] < 0x2e80 ? size / 2 : size;
            if (!Character.isWhitespace(characters[i])) {
                Point2D at = place.transform(new Point2D.Float(x, y), null);
                Point2D extent = place.deltaTransform(new Point2D.Float(width, size), null);
                glyphs.add(new Glyph(
                        Radicals.replaceIn(Character.toString(characters[i])),
                        (float) at.getX(),
                        (float) at.getY(),
                        (float) Math.abs(extent.getX()),
                        (float) Math.abs(extent.getY())));
            }
            // Without distances down a line runs across; where none is given characters stand side by side.
            x += i < across.length ? across[i] : down.length > 0 ? 0 : width;
            y += i < down.length ? down[i] : 0;
        }
    }

    private void path(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        AffineTransform place = place(xml);
        boolean stroked = !"false".equals(Xml.attribute(xml, "Stroke"));
        boolean filled = "true".equals(Xml.attribute(xml, "Fill"));
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("PathObject"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("AbbreviatedData")) {
                draw(xml.getElementText().strip().split("\\s+"), place);
            }
        }
        if (stroked) {
            lines.stroke();
        } else if (filled) {
            lines.fill();
        } else {
            lines.end();
        }
    }

    private void draw(String[] words, AffineTransform place) throws UnreadableReportException {
        spend(words.length);
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "S", "M" -> lines.moveTo(point(words, i + 1, place));
                case "L" -> lines.lineTo(point(words, i + 1, place));
                case "Q" -> lines.curveTo(point(words, i + 3, place));
                case "B" -> lines.curveTo(point(words, i + 5, place));
                case "A" -> lines.curveTo(point(words, i + 6, place));
                case "C" -> lines.close();
                default -> {}
            }
        }
    }

    private static Point2D.Float point(String[] words, int at, AffineTransform place) {
        if (at + 1 >= words.length) {
            throw new NumberFormatException("a path breaks off");
        }
        Point2D.Float point = new Point2D.Float(Float.parseFloat(words[at]), Float.parseFloat(words[at + 1]));
        place.transform(point, point);
        return point;
    }
}
