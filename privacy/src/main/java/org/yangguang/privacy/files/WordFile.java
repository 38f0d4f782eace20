package org.yangguang.privacy.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A .docx. Text is masked where it stands, whatever runs it is split into; tracked changes are accepted, comments, hidden text,
 * properties, embedded files and the pictures' metadata are taken out.
 */
final class WordFile implements PrivateFile {

    private final OfficePackage parts;
    private final OfficeExtras extras;
    private final Slots slots = new Slots();
    private final List<Concealed> concealed = new ArrayList<>();

    WordFile(OfficePackage parts) throws UnreadableFileException {
        this.parts = parts;
        this.extras = new OfficeExtras(parts);
        if (!parts.names(name -> name.matches("word/afchunk.*|.*\\.mht|.*\\.html?"))
                .isEmpty()) {
            throw new UnreadableFileException("文件中插入了另一个网页或者文档。请用 Word 打开后重新保存再试。");
        }
        for (String name : texts()) {
            readBlock(parts.xml(name).getDocumentElement());
            slots.part('\n');
            slots.addAttributesWithin(parts.xml(name));
        }
        for (String name : parts.names(WordFile::isOther)) {
            slots.addAll(parts.xml(name));
        }
        extras.readLinks(slots);
        extras.read(slots, concealed);
        concealed.addAll(WordRevisions.concealed(parts, texts()));
    }

    private List<String> texts() {
        return parts.names(name -> name.matches(
                "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments\\w*|glossary/document)\\.xml"));
    }

    /** Charts, diagrams, settings, styles, numberings and whatever else may hold words. */
    private static boolean isOther(String name) {
        return OfficeExtras.isReadAsWhole(name)
                && !name.matches(
                        "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments\\w*|glossary/document)\\.xml");
    }

    /** Paragraphs end a line, cells end with a tab. */
    private void readBlock(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (String.valueOf(element.getLocalName())) {
                case "p" -> readParagraph(element, slots);
                case "tc" -> {
                    readBlock(element);
                    slots.part('\t');
                }
                case "tr" -> {
                    readBlock(element);
                    slots.part('\n');
                }
                default -> readBlock(element);
            }
        }
    }

    private void readParagraph(Element paragraph, Slots into) {
        List<Element> boxes = new ArrayList<>();
        readRuns(paragraph, boxes);
        boolean lastOfCell = paragraph.getParentNode() != null
                && "tc".equals(paragraph.getParentNode().getLocalName())
                && Xml.children(paragraph.getParentNode(), "p").getLast().isSameNode(paragraph);
        if (!lastOfCell) {
            into.part('\n');
        }
        boxes.forEach(this::readBlock);
    }

    private void readRuns(Element parent, List<Element> boxes) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (String.valueOf(element.getLocalName())) {
                case "t", "delText", "instrText", "delInstrText" -> slots.addText(element);
                case "tab", "ptab" -> slots.part(' ');
                case "br", "cr" -> slots.part('\n');
                case "noBreakHyphen" -> slots.part('-');
                case "txbxContent" -> boxes.add(element);
                default -> readRuns(element, boxes);
            }
        }
    }

    @Override
    public String text() {
        return slots.text();
    }

    @Override
    public List<Concealed> concealed() {
        return concealed.stream().distinct().toList();
    }

    @Override
    public byte[] write(String masked, BitSet changed, List<String> alsoRemoved) throws UnreadableFileException {
        slots.fill(masked, changed);
        WordRevisions.clean(parts, texts(), alsoRemoved);
        Map<String, Set<String>> gone = parts.remove(
                name -> name.matches("word/(comments\\w*|people|keyMap|attachedToolbars).*\\.xml|word/vbaData.*"));
        extras.clean(alsoRemoved);
        if (!gone.isEmpty()) {
            alsoRemoved.add("批注");
        }
        return parts.write();
    }
}
