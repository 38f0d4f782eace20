package org.yangguang.privacy.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text put together from many places of a file, each of which can take its part of the masked text back. */
final class Slots {

    private record Slot(int start, int end, Consumer<String> home) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Slot> slots = new ArrayList<>();

    /** Adds a piece that is written back by {@code home}. */
    void add(String piece, Consumer<String> home) {
        if (!piece.isEmpty()) {
            slots.add(new Slot(text.length(), text.length() + piece.length(), home));
            text.append(piece);
        }
    }

    /** Adds a character that belongs to no place: the end of a cell or line. */
    void part(char separator) {
        text.append(separator);
    }

    /** Adds the text within an element. */
    void addText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                Node node = child;
                add(child.getNodeValue(), node::setNodeValue);
            }
        }
    }

    /** Adds every text and every attribute with words or long numbers, a line each. */
    void addAll(Node root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                addAttributes(element);
                int before = text.length();
                addText(element);
                if (text.length() > before) {
                    part('\n');
                }
                addAll(element);
            }
        }
    }

    /** Adds the attributes of an element and of all within it, a line each. */
    void addAttributesWithin(Node root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                addAttributes(element);
                addAttributesWithin(element);
            }
        }
    }

    private void addAttributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i) instanceof Attr attribute && tells(attribute)) {
                add(attribute.getValue(), attribute::setValue);
                part('\n');
            }
        }
    }

    /** The name of a typeface (方正小标宋) reads like a person's. */
    private static boolean tells(Attr attribute) {
        String value = attribute.getValue();
        return !attribute.getName().startsWith("xmlns")
                && (value.indexOf('@') > 0
                        || (!isTypeface(attribute) && value.chars().anyMatch(c -> c >= '\u3400'))
                        || (value.length() > 9
                                && value.chars().filter(Character::isDigit).count() > 7
                                && value.indexOf(',') < 0));
    }

    private static boolean isTypeface(Attr attribute) {
        String element = String.valueOf(attribute.getOwnerElement().getLocalName());
        return attribute.getName().endsWith("typeface")
                || List.of("rFonts", "font", "altName", "rFont").contains(element)
                || (element.equals("name")
                        && "font"
                                .equals(attribute
                                        .getOwnerElement()
                                        .getParentNode()
                                        .getLocalName()));
    }

    String text() {
        return text.toString();
    }

    /** Gives each place that has a changed character its part of the masked text. */
    void fill(String masked, BitSet changed) {
        for (Slot slot : slots) {
            int first = changed.nextSetBit(slot.start);
            if (first >= 0 && first < slot.end) {
                slot.home.accept(masked.substring(slot.start, slot.end));
            }
        }
    }
}
