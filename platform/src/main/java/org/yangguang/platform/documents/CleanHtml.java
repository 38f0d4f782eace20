package org.yangguang.platform.documents;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML that may stand on a public page: headings, paragraphs, lists, tables, links and pictures of our own files; no scripts, styles
 * or events. Whatever is pasted or imported becomes this, by one strict list.
 *
 * @param text the HTML; use {@link #of} for anything that comes from outside
 */
public record CleanHtml(String text) {

    /** Nothing. */
    public static final CleanHtml EMPTY = new CleanHtml("");

    private static final Pattern OWN_FILE = Pattern.compile("/items/\\d+/files/\\d+");

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "p",
                    "div",
                    "br",
                    "strong",
                    "em",
                    "sup",
                    "sub",
                    "blockquote",
                    "ul",
                    "ol",
                    "li")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt");

    private static final Map<String, String> BETTER_NAMES = Map.of(
            "h1", "h2", "h6", "h5", "b", "strong", "i", "em", "section", "div", "article", "div", "center", "div");

    private static final String BLOCKS = "p, h2, h3, h4, h5, ul, ol, li, table, blockquote";

    /** Cleans HTML; what it does not know is left out, its text stays. */
    public static CleanHtml of(String html) {
        Document given = Jsoup.parseBodyFragment(html);
        given.outputSettings().prettyPrint(false);
        given.select(
                        "script, style, svg, math, template, iframe, object, embed, noscript, head, title, textarea, select")
                .remove();
        BETTER_NAMES.forEach((name, better) -> given.select(name).tagName(better));
        Document clean = new Cleaner(ALLOWED).clean(given);
        clean.outputSettings().prettyPrint(false);
        Element body = clean.body();
        divisions(body);
        tidyText(body);
        body.select("a").stream().filter(each -> !mayLinkTo(each.attr("href"))).forEach(Element::unwrap);
        body.select("img").stream()
                .filter(each -> !OWN_FILE.matcher(each.attr("src")).matches())
                .forEach(Node::remove);
        wrapLooseText(body);
        body.select("p, h2, h3, h4, h5, li, strong, em, blockquote").stream()
                .filter(each -> each.text().isBlank() && each.select("img").isEmpty())
                .forEach(Node::remove);
        headCells(body);
        return new CleanHtml(body.html().strip());
    }

    /** One paragraph for each line of a plain text. */
    public static CleanHtml ofText(String plain) {
        StringBuilder html = new StringBuilder();
        plain.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> html.append(new Element("p").text(line).outerHtml()));
        return new CleanHtml(html.toString());
    }

    /** The same without marks: a line for each block. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            plain.append(text.getWholeText());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            if (element.nameIs("td") || element.nameIs("th")) {
                                plain.append('\t');
                            } else if (element.nameIs("br") || element.nameIs("tr") || element.is(BLOCKS)) {
                                plain.append('\n');
                            }
                        }
                    }
                },
                Jsoup.parseBodyFragment(text).body());
        return plain.toString().replaceAll("[\\t ]*\\n\\s*", "\n").strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A division around blocks only groups them; any other is a paragraph. The inner ones first. */
    private static void divisions(Element body) {
        for (Element division : body.select("div").asList().reversed()) {
            if (division.children().stream().anyMatch(child -> child.is(BLOCKS))) {
                division.unwrap();
            } else {
                division.tagName("p");
            }
        }
    }

    private static boolean mayLinkTo(String address) {
        return address.matches("(https?://[^/\\s]+\\S*|/(?!/)\\S*)");
    }

    /** Office programs indent with spaces of all widths; here the style indents. */
    private static void tidyText(Element body) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(text.getWholeText()
                                .replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD]", "")
                                .replaceAll("[\\s\\u00A0\\u2002\\u2003]+", " "));
                    }
                },
                body);
        body.select("p, h2, h3, h4, h5, li, td, th, caption").forEach(each -> {
            if (each.childNodeSize() > 0 && each.childNode(0) instanceof TextNode first) {
                first.text(first.getWholeText().replaceAll("^[ \\u3000]+", ""));
            }
            if (each.lastChild() instanceof TextNode last) {
                last.text(last.getWholeText().stripTrailing());
            }
        });
    }

    private static void wrapLooseText(Element body) {
        for (Node node : List.copyOf(body.childNodes())) {
            switch (node) {
                case TextNode text when text.isBlank() -> text.remove();
                case TextNode text -> text.wrap("<p></p>");
                case Element element when element.nameIs("br") -> element.remove();
                case Element element when !element.is(BLOCKS) -> element.wrap("<p></p>");
                default -> {}
            }
        }
    }

    /** A table needs heads: its first row where it names none. */
    private static void headCells(Element body) {
        for (Element table : body.select("table")) {
            Element first = table.selectFirst("tr");
            if (first != null && table.select("th").isEmpty()) {
                first.select("> td").tagName("th");
            }
            table.select("thead th, tr:first-child th").attr("scope", "col");
        }
    }
}
