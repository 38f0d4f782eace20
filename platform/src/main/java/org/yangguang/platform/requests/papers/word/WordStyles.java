package org.yangguang.platform.requests.papers.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word file: what a paragraph or run has that does not say so itself. */
final class WordStyles {

    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private Optional<String> normal = Optional.empty();

    WordStyles(WordFile file) {
        file.find("word/styles.xml").ifPresent(this::read);
    }

    private void read(Document styles) {
        Element root = styles.getDocumentElement();
        Ooxml.child(root, "docDefaults").ifPresent(it -> {
            Ooxml.find(it, "rPrDefault").ifPresent(defaults::add);
            Ooxml.find(it, "pPrDefault").ifPresent(defaults::add);
        });
        for (Element style : Ooxml.all(root, "style")) {
            Ooxml.attribute(style, "styleId").ifPresent(id -> {
                byId.put(id, style);
                boolean usual =
                        Ooxml.attribute(style, "default").filter(WordStyles::on).isPresent();
                if (usual && Ooxml.attribute(style, "type").orElse("").equals("paragraph")) {
                    normal = Optional.of(id);
                }
            });
        }
    }

    /** A property of a run: its own, or else that of its style, of the style of its paragraph, of the document. */
    Optional<Element> ofRun(Element run, Element paragraph, String name) {
        return property(List.of(run), "rPr", name)
                .or(() -> property(chain(style(run, "rPr", "rStyle")), "rPr", name))
                .or(() -> property(chain(paragraphStyle(paragraph)), "rPr", name))
                .or(() -> property(defaults, "rPr", name));
    }

    /** A property of a paragraph, likewise. */
    Optional<Element> ofParagraph(Element paragraph, String name) {
        return property(List.of(paragraph), "pPr", name)
                .or(() -> property(chain(paragraphStyle(paragraph)), "pPr", name))
                .or(() -> property(defaults, "pPr", name));
    }

    private Optional<String> paragraphStyle(Element paragraph) {
        return style(paragraph, "pPr", "pStyle").or(() -> normal);
    }

    private static Optional<String> style(Element holder, String properties, String name) {
        return Ooxml.find(holder, properties, name).flatMap(it -> Ooxml.attribute(it, "val"));
    }

    private static Optional<Element> property(List<Element> holders, String properties, String name) {
        return holders.stream()
                .flatMap(it -> Ooxml.find(it, properties, name).stream())
                .findFirst();
    }

    /** A style and those that it is based on. */
    private List<Element> chain(Optional<String> first) {
        List<Element> chain = new ArrayList<>();
        Optional<String> id = first;
        while (id.isPresent() && chain.size() < 10) {
            Element style = byId.get(id.get());
            if (style == null) {
                break;
            }
            chain.add(style);
            id = Ooxml.child(style, "basedOn").flatMap(it -> Ooxml.attribute(it, "val"));
        }
        return chain;
    }

    /** Whether a switch is on. */
    static boolean on(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
