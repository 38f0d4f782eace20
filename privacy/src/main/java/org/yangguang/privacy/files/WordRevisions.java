package org.yangguang.privacy.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yangguang.privacy.files.Concealed.Place;

/** What a Word file has beside the text that is printed: tracked changes, comments, hidden text, traces of its writers. */
final class WordRevisions {

    private static final String[] DELETED = {"del", "moveFrom"};
    private static final String[] INSERTED = {"ins", "moveTo"};
    private static final String[] FORMER = {
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd"
    };
    private static final String[] COMMENTS = {
        "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"
    };
    /** Variables, the path of the template, addresses of a mailing, and who edited when. */
    private static final String[] TRACES = {
        "docVars", "attachedTemplate", "mailMerge", "trackRevisions", "rsids", "documentProtection", "writeProtection"
    };

    private WordRevisions() {}

    static List<Concealed> concealed(OfficePackage parts, List<String> texts) throws UnreadableFileException {
        List<Concealed> found = new ArrayList<>();
        Set<String> hiding = hidingStyles(parts);
        for (String name : texts) {
            Node root = parts.xml(name);
            if (name.contains("comments")) {
                Xml.elements(root, "comment")
                        .forEach(comment -> found.add(new Concealed(Place.COMMENT, Xml.attribute(comment, "author"))));
                continue;
            }
            List<Element> changes = Xml.elements(root, "del", "moveFrom", "ins", "moveTo");
            changes.forEach(change -> found.add(new Concealed(Place.TRACKED_CHANGE, Xml.attribute(change, "author"))));
            if (!Xml.elements(root, FORMER).isEmpty() && changes.isEmpty()) {
                found.add(new Concealed(Place.TRACKED_CHANGE, ""));
            }
            if (Xml.elements(root, "r").stream().anyMatch(run -> isHidden(run, hiding))) {
                found.add(new Concealed(Place.HIDDEN_TEXT, ""));
            }
        }
        return found;
    }

    static void clean(OfficePackage parts, List<String> texts, List<String> alsoRemoved)
            throws UnreadableFileException {
        Set<String> hiding = hidingStyles(parts);
        for (String name : texts) {
            Node root = parts.xml(name);
            cleanChanges(root, alsoRemoved);
            for (Element run : Xml.elements(root, "r")) {
                if (isHidden(run, hiding)) {
                    Xml.remove(run);
                    alsoRemoved.add("隐藏的文字");
                }
            }
            Xml.elements(root, COMMENTS).forEach(Xml::remove);
            if (!Xml.elements(root, "object", "OLEObject", "control").isEmpty()) {
                Xml.elements(root, "object", "control").forEach(Xml::remove);
                alsoRemoved.add("嵌入的文件");
            }
        }
        for (String name : parts.names(part -> part.matches("word/(.*/)?settings\\.xml"))) {
            Xml.elements(parts.xml(name), TRACES).forEach(Xml::remove);
        }
        parts.remove(name -> name.startsWith("word/mailMerge") || name.startsWith("word/recipientData"));
        for (String name : parts.names(part -> part.endsWith(".rels"))) {
            for (Element relationship : Xml.elements(parts.xml(name), "Relationship")) {
                if (relationship
                        .getAttribute("Type")
                        .matches(".*/(attachedTemplate|mailMerge\\w*|oleObject|package)")) {
                    Xml.remove(relationship);
                }
            }
        }
        for (String name : parts.names(part -> part.contains("/charts/") && part.endsWith(".xml"))) {
            Xml.elements(parts.xml(name), "externalData").forEach(Xml::remove);
        }
    }

    private static void cleanChanges(Node root, List<String> alsoRemoved) {
        List<Element> deleted = Xml.elements(root, DELETED);
        for (Element deletion : deleted) {
            Node parent = deletion.getParentNode();
            if (parent != null && "trPr".equals(parent.getLocalName())) {
                Xml.remove(parent.getParentNode());
            }
            Xml.remove(deletion);
        }
        Xml.elements(root, "delText", "delInstrText").forEach(Xml::remove);
        List<Element> inserted = Xml.elements(root, INSERTED);
        inserted.forEach(Xml::unwrap);
        List<Element> former = Xml.elements(root, FORMER);
        former.forEach(Xml::remove);
        if (!deleted.isEmpty() || !inserted.isEmpty() || !former.isEmpty()) {
            alsoRemoved.add("修订痕迹（已接受修订）");
        }
    }

    /** The styles whose text is not shown. */
    private static Set<String> hidingStyles(OfficePackage parts) throws UnreadableFileException {
        Set<String> hiding = new HashSet<>();
        if (parts.has("word/styles.xml")) {
            for (Element style : Xml.elements(parts.xml("word/styles.xml"), "style")) {
                if (Xml.elements(style, "vanish", "specVanish").stream().anyMatch(WordRevisions::isOn)) {
                    hiding.add(Xml.attribute(style, "styleId"));
                }
            }
        }
        return hiding;
    }

    private static boolean isHidden(Element run, Set<String> hiding) {
        for (Element properties : Xml.children(run, "rPr")) {
            if (Xml.children(properties, "vanish").stream().anyMatch(WordRevisions::isOn)
                    || Xml.children(properties, "rStyle").stream()
                            .anyMatch(style -> hiding.contains(Xml.attribute(style, "val")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Element element) {
        String value = Xml.attribute(element, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
