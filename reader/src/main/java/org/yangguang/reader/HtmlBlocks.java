package org.yangguang.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads a web page. Block elements begin paragraphs. A table that holds other tables only arranges the page and is walked
 * through like any other element; the innermost ones are tables.
 */
final class HtmlBlocks {

    private static final Set<String> IGNORED =
            Set.of("script", "style", "noscript", "template", "select", "option", "button", "iframe", "svg", "head");

    private final BlockList blocks = new BlockList();
    private final Set<Element> layoutTables = new HashSet<>();
    private StringBuilder line = new StringBuilder();

    private HtmlBlocks() {}

    static List<DocumentBlock> read(String html) throws UnreadableReportException {
        if (html.chars().filter(c -> c == '<').limit(Limits.MARKUP_TAGS + 1L).count() > Limits.MARKUP_TAGS) {
            throw UnreadableReportException.bomb("网页标签超过%,d个".formatted(Limits.MARKUP_TAGS));
        }
        Document page = Jsoup.parse(html);
        HtmlBlocks reader = new HtmlBlocks();
        String title = page.title();
        if (!title.isBlank()) {
            reader.blocks.paragraph(title);
        }
        for (Element table : page.select("table")) {
            for (Element above = table.parent(); above != null; above = above.parent()) {
                if (above.normalName().equals("table") && !reader.layoutTables.add(above)) {
                    break;
                }
            }
        }
        Walk walk = reader.new Walk();
        page.filter(walk);
        if (walk.failure != null) {
            throw walk.failure;
        }
        reader.flush();
        return reader.blocks.toList();
    }

    private void flush() throws UnreadableReportException {
        blocks.paragraph(line);
        line = new StringBuilder();
    }

    private void readTable(Element table) throws UnreadableReportException {
        GridBuilder grid = new GridBuilder();
        for (Element row : table.select("tr")) {
            grid.startRow();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    grid.add(textOf(cell), span(cell, "rowspan"), span(cell, "colspan"));
                }
            }
        }
        blocks.grid(grid);
    }

    private static int span(Element cell, String attribute) {
        try {
            return Integer.parseInt(cell.attr(attribute).strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The text of a cell, its lines separated by line feeds. */
    private static String textOf(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (isHidden(node)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                switch (node) {
                    case TextNode words -> text.append(words.text());
                    case Element element when startsLine(element) && !text.isEmpty() -> text.append('\n');
                    default -> {}
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return text.toString().strip();
    }

    private static boolean startsLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static boolean isHidden(Node node) {
        return node instanceof Element element
                && (IGNORED.contains(element.normalName())
                        || element.attr("style").replace(" ", "").contains("display:none"));
    }

    /** Carries a refusal out of the traversal, which knows no checked exceptions. */
    private final class Walk implements NodeFilter {

        @org.jspecify.annotations.Nullable
        UnreadableReportException failure;

        @Override
        public FilterResult head(Node node, int depth) {
            try {
                return visit(node);
            } catch (UnreadableReportException e) {
                failure = e;
                return FilterResult.STOP;
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            try {
                if (node instanceof Element element && element.isBlock()) {
                    flush();
                }
                return FilterResult.CONTINUE;
            } catch (UnreadableReportException e) {
                failure = e;
                return FilterResult.STOP;
            }
        }

        private FilterResult visit(Node node) throws UnreadableReportException {
            if (isHidden(node)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (node) {
                case TextNode words -> line.append(words.text());
                case Element element
                when element.normalName().equals("table") && !layoutTables.contains(element) -> {
                    flush();
                    readTable(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                case Element element when startsLine(element) -> flush();
                default -> {}
            }
            return FilterResult.CONTINUE;
        }
    }
}
