package org.yangguang.platform.documents.reading;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The elements as HTML that says what things are, not how they look. */
final class CleanBody {

    private static final List<String> MARKS = List.of(FileText.ALIGNED, FileText.LEVEL);

    private CleanBody() {}

    static String of(List<Element> elements) {
        Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
        Document page = new Document("").outputSettings(plain);
        Element body = page.appendElement("body");
        elements.forEach(body::appendChild);
        for (Element link : body.select("a")) {
            String address = link.attr("href").strip();
            if (!address.startsWith("https://") && !address.startsWith("http://")) {
                link.unwrap();
            }
        }
        body.select("strong:empty, a:empty").remove();
        body.select("table").forEach(CleanBody::table);
        for (Element element : body.children()) {
            if (element.attr(FileText.ALIGNED).equals(FileText.CENTRE)
                    && element.normalName().equals("p")) {
                element.addClass("centre");
            }
            MARKS.forEach(element::removeAttr);
            indent(element);
        }
        return body.html();
    }

    /** The two characters that begin a paragraph on paper are a matter of the style. */
    private static void indent(Element element) {
        if (element.childNodeSize() > 0 && element.childNode(0) instanceof org.jsoup.nodes.TextNode first) {
            first.text(first.getWholeText().replaceFirst("^[\\s\\u3000\\u00a0]+", ""));
        }
    }

    private static void table(Element table) {
        if (table.text().isBlank() && table.selectFirst("img") == null) {
            table.remove();
            return;
        }
        Elements rows = table.select("tr");
        Elements first = rows.first() == null ? new Elements() : rows.first().children();
        boolean head = rows.size() > 1
                && first.size() > 1
                && first.stream().noneMatch(cell -> cell.text().isBlank())
                && first.select("img").isEmpty();
        if (head) {
            first.forEach(cell -> cell.tagName("th").attr("scope", "col"));
        }
    }
}
