package org.yangguang.platform.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What stands within the paragraphs of a Word file. */
final class WordRuns {

    private final FileText text;

    WordRuns(FileText text) {
        this.text = text;
    }

    void fill(Element into, XWPFParagraph paragraph) {
        boolean allBold = paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .allMatch(XWPFRun::isBold);
        for (IRunElement each : paragraph.getIRuns()) {
            switch (each) {
                case XWPFHyperlinkRun link -> link(into, link, paragraph);
                case XWPFRun run -> run(into, run, !allBold && run.isBold());
                case XWPFSDT control -> into.appendText(control.getContent().getText());
                default -> {}
            }
        }
    }

    private void link(Element into, XWPFHyperlinkRun run, XWPFParagraph paragraph) {
        XWPFHyperlink link = run.getHyperlink(paragraph.getDocument());
        String address = link == null || link.getURL() == null ? "" : link.getURL();
        // Links into the document itself and to files of the writer's machine lead nowhere on the site.
        boolean leads = address.startsWith("https://") || address.startsWith("http://");
        run(leads ? into.appendElement("a").attr("href", address) : into, run, false);
    }

    private void run(Element into, XWPFRun run, boolean bold) {
        if (run.isVanish()) {
            text.notes().add("文件里有隐藏的文字，没有导入。");
            return;
        }
        String text = run.text();
        if (!text.isEmpty()) {
            BlockText.lines(bold ? into.appendElement("strong") : into, text.replace("\r", ""));
        }
        for (XWPFPicture picture : run.getEmbeddedPictures()) {
            picture(picture).ifPresent(into::appendChild);
        }
    }

    private Optional<Element> picture(XWPFPicture picture) {
        XWPFPictureData data = picture.getPictureData();
        if (data == null) {
            return Optional.empty();
        }
        PictureType type = data.getPictureTypeEnum();
        if (type != PictureType.PNG && type != PictureType.JPEG && type != PictureType.GIF) {
            text.notes().add("有图片是浏览器不能显示的格式（" + data.suggestFileExtension() + "），没有导入；请另存为 PNG 或 JPEG 后插入。");
            return Optional.empty();
        }
        String words = picture.getDescription();
        // Word writes the name of the file where nobody wrote words.
        boolean said = words != null && !words.matches("(?i).*\\.(png|jpe?g|gif|bmp|emf|wmf)");
        return Optional.of(text.picture(type.getContentType(), data.getData(), said ? words.strip() : ""));
    }

    /** The lines of the text boxes that hang on a paragraph. */
    List<String> boxes(XWPFParagraph paragraph) {
        Node node = paragraph.getCTP().getDomNode();
        List<String> lines = new ArrayList<>();
        boxes(node, false, lines);
        return lines;
    }

    private static void boxes(Node node, boolean inside, List<String> lines) {
        String name = node.getLocalName() == null ? "" : node.getLocalName();
        // A fallback repeats what stands beside it.
        if (name.equals("Fallback")) {
            return;
        }
        if (inside && name.equals("p")) {
            String line = text(node).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return;
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            boxes(children.item(i), inside || name.equals("txbxContent"), lines);
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            String name = child.getLocalName() == null ? "" : child.getLocalName();
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append(' ');
                case "del", "instrText", "rPr", "pPr" -> {}
                default -> text.append(text(child));
            }
        }
        return text.toString();
    }
}
