package org.yangguang.platform.requests.papers.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML inside Word files. */
final class Ooxml {

    /** The namespace of WordprocessingML, prefix {@code w}. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What people write is some twenty elements deep; what goes further would exhaust the stack. */
    private static final String DEEPEST = "200";

    private Ooxml() {}

    /** @throws SAXException if it is not well formed, or carries a document type (the door to external entities) */
    static Document parse(byte[] xml) throws SAXException {
        // The one of the JDK, whose limits are known.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            // Its own handler prints to the console.
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("reading XML from memory failed", e);
        }
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
        return bytes.toByteArray();
    }

    static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements right below. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of that name right below. */
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(it -> is(it, name)).findFirst();
    }

    /** The element at the end of a path of names; empty where one is missing. */
    static Optional<Element> find(Element from, String... path) {
        Optional<Element> found = Optional.of(from);
        for (String name : path) {
            found = found.flatMap(it -> child(it, name));
        }
        return found;
    }

    /** All elements of that name below, at any depth, in the order of the text. */
    static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(root)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    /** An attribute of the same namespace; empty where there is none. */
    static Optional<String> attribute(Element element, String name) {
        return element.hasAttributeNS(W, name) ? Optional.of(element.getAttributeNS(W, name)) : Optional.empty();
    }

    /** An attribute that is a number; empty where there is none, or it is no number of a size that Word writes. */
    static Optional<Double> number(Element element, String name) {
        return attribute(element, name)
                .filter(it -> it.matches("-?\\d{1,6}(\\.\\d{1,6})?"))
                .map(Double::valueOf);
    }

    /** The pieces of text of a paragraph, without those of a paragraph nested in it. */
    static List<Element> texts(Node paragraph) {
        List<Element> texts = new ArrayList<>();
        for (Element child : children(paragraph)) {
            if (is(child, "t")) {
                texts.add(child);
            } else if (!is(child, "p")) {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    /** The text of a paragraph, whatever pieces Word has cut it into. */
    static String text(Node paragraph) {
        StringBuilder text = new StringBuilder();
        texts(paragraph).forEach(it -> text.append(it.getTextContent()));
        return text.toString();
    }
}
