package org.yangguang.platform.documents.reading;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a word processor or a browser puts on the clipboard: paragraphs, tables, links and stress are kept, looks are not. */
final class PastedText {

    private static final Set<String> DROPPED =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "img", "form");
    private static final Set<String> STRESS = Set.of("b", "strong");

    private final FileText text = new FileText();
    private Element open = new Element("p");

    private PastedText() {}

    static FileText of(String html) {
        Document page = Jsoup.parse(html);
        PastedText reader = new PastedText();
        reader.children(page.body());
        reader.close();
        if (page.selectFirst("img") != null) {
            reader.text.notes().add("粘贴不带图片，请导入文件，或者把图片另外上传。");
        }
        return reader.text;
    }

    private void children(Element of) {
        for (Node child : of.childNodes()) {
            switch (child) {
                case TextNode text -> open.appendText(text.text());
                case Element element -> element(element);
                default -> {}
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name) || isHidden(element)) {
            return;
        }
        if (name.equals("table")) {
            close();
            text.body().appendChild(table(element));
        } else if (name.equals("br")) {
            close();
        } else if (element.isBlock()) {
            close();
            open = new Element("p");
            look(element);
            children(element);
            close();
        } else if (name.equals("a") || STRESS.contains(name)) {
            Element outer = open;
            Element inner = outer.appendElement(name.equals("a") ? "a" : "strong");
            if (name.equals("a")) {
                inner.attr("href", element.attr("href"));
            }
            open = inner;
            children(element);
            // A paragraph within it has ended what it stood in.
            if (open.equals(inner)) {
                open = outer;
            }
        } else {
            children(element);
        }
    }

    private void look(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT) + element.attr("align");
        if (style.contains("text-align:center") || style.endsWith("center")) {
            open.attr(FileText.ALIGNED, FileText.CENTRE);
        } else if (style.contains("text-align:right") || style.endsWith("right")) {
            open.attr(FileText.ALIGNED, FileText.RIGHT);
        }
        if (element.normalName().matches("h[1-4]")) {
            open.attr(FileText.LEVEL, element.normalName().substring(1));
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("mso-hide:all");
    }

    private Element table(Element source) {
        Element table = new Element("table");
        Element rows = table.appendElement("tbody");
        int number = 0;
        for (Element row : source.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            if (!text.hasRoom(number++)) {
                break;
            }
            Element tr = rows.appendElement("tr");
            for (Element cell : row.children()) {
                Element td = tr.appendElement(cell.normalName().equals("th") ? "th" : "td");
                for (String span : new String[] {"rowspan", "colspan"}) {
                    if (cell.attr(span).matches("[1-9]\\d?")) {
                        BlockText.span(td, span, Integer.parseInt(cell.attr(span)));
                    }
                }
                BlockText.lines(td, cell.wholeText().strip().replaceAll("\\s*\\n\\s*", "\n"));
            }
        }
        return table;
    }

    private void close() {
        while (open.parent() != null) {
            open = open.parent();
        }
        if (!open.text().isBlank()) {
            text.body().appendChild(open);
        }
        open = new Element("p");
    }
}
