package org.yangguang.privacy.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML parts as trees: nothing outside the part is reached, nothing in it expands. */
final class Xml {

    private Xml() {}

    static Document parse(byte[] part) throws UnreadableFileException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document document = builder.parse(new ByteArrayInputStream(part));
            refuseDeep(document.getDocumentElement(), 0);
            removeComments(document);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the JDK refuses its settings", e);
        } catch (SAXException | IOException e) {
            throw new UnreadableFileException("文件已损坏，无法读取。请重新保存后再试。", e);
        }
    }

    static byte[] write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a parsed document could not be written", e);
        }
    }

    /** All elements of a local name, whatever their namespace, in document order, as a list of its own. */
    static List<Element> elements(Node root, String... localNames) {
        List<Element> found = new ArrayList<>();
        List<String> names = List.of(localNames);
        collect(root, names, found);
        return found;
    }

    private static void collect(Node node, List<String> names, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (names.contains(element.getLocalName())) {
                    found.add(element);
                }
                collect(element, names, found);
            }
        }
    }

    /** The child elements of a local name. */
    static List<Element> children(Node parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && localName.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** An attribute by its local name, empty where it is absent. */
    static String attribute(Element element, String localName) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (localName.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts the children of an element in its place. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (parent != null && element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    private static void refuseDeep(Node node, int depth) throws UnreadableFileException {
        if (depth > Limits.DEPTH) {
            throw new UnreadableFileException("文件的结构嵌套过深，不予处理。");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                refuseDeep(child, depth + 1);
            }
        }
    }

    private static void removeComments(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                node.removeChild(child);
            } else {
                removeComments(child);
            }
            child = next;
        }
    }

    /** The parser's own would print to standard error. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
