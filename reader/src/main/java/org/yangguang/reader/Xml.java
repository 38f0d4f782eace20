package org.yangguang.reader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens XML parts so that nothing outside the part can be reached and nothing in it expands. */
final class Xml {

    private static final int HEAD = 4096;

    private Xml() {}

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        // Office parts have no document type; one that is there has no good purpose.
        String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.replace("\0", "").contains("<!DOCTYPE")) {
            throw new XMLStreamException("document type refused");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused: " + systemId);
        });
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** An attribute by local name, whatever its namespace (Word writes two of them). */
    static @Nullable String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An integer attribute, the default where it is absent or no number. */
    static int intAttribute(XMLStreamReader reader, String localName, int absent) {
        String value = attribute(reader, localName);
        try {
            return value == null ? absent : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    /** Steps over the element that was just opened. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
