package org.yangguang.platform.documents.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.yangguang.platform.documents.CleanHtml;

/**
 * A text as people type it without an editor: a line is a paragraph; 一、 and （一） begin headings; lines that begin with "- "
 * are a list, lines between bars a table. A text that begins with a tag is taken as HTML, as pasted.
 */
final class SimpleText {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern FIRST_LEVEL = Pattern.compile("([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}章).*");
    private static final Pattern SECOND_LEVEL = Pattern.compile("（[一二三四五六七八九十]{1,3}）.*");

    private SimpleText() {}

    /** What was typed, as clean HTML. */
    static CleanHtml html(String typed) {
        if (typed.stripLeading().startsWith("<")) {
            return CleanHtml.of(typed);
        }
        StringBuilder html = new StringBuilder();
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            if (isItem(lines.get(i))) {
                while (end < lines.size() && isItem(lines.get(end))) {
                    end++;
                }
                html.append(list(lines.subList(i, end)).outerHtml());
            } else if (isRow(lines.get(i))) {
                while (end < lines.size() && isRow(lines.get(end))) {
                    end++;
                }
                html.append(table(lines.subList(i, end)).outerHtml());
            } else {
                end++;
                html.append(block(lines.get(i)).outerHtml());
            }
            i = end;
        }
        return CleanHtml.of(html.toString());
    }

    /** The text to type that gives this HTML; the HTML itself where the simple rules cannot say it. */
    static String of(CleanHtml html) {
        String simple = write(html);
        return html(simple).equals(html) ? simple : html.text();
    }

    private static String write(CleanHtml html) {
        List<String> lines = new ArrayList<>();
        for (Element block : Jsoup.parseBodyFragment(html.text()).body().children()) {
            switch (block.normalName()) {
                case "ul" -> block.children().forEach(item -> lines.add("- " + item.text()));
                case "table" ->
                    block.select("tr").forEach(row -> {
                        StringBuilder line = new StringBuilder("|");
                        row.children()
                                .forEach(cell ->
                                        line.append(' ').append(cell.text()).append(" |"));
                        lines.add(line.toString());
                    });
                default -> lines.add(block.text());
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ");
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private static Element block(String line) {
        boolean heading = line.length() <= LONGEST_HEADING && !line.matches(".*[。；：，！？]$");
        String tag = "p";
        if (heading && FIRST_LEVEL.matcher(line).matches()) {
            tag = "h2";
        } else if (heading && SECOND_LEVEL.matcher(line).matches()) {
            tag = "h3";
        }
        return new Element(tag).text(line);
    }

    private static Element list(List<String> lines) {
        Element list = new Element("ul");
        lines.forEach(line -> list.appendElement("li").text(line.substring(2)));
        return list;
    }

    private static Element table(List<String> lines) {
        Element body = new Element("tbody");
        for (String line : lines) {
            Element row = body.appendElement("tr");
            for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
                row.appendElement("td").text(cell.strip());
            }
        }
        Element table = new Element("table");
        table.appendChild(body);
        return table;
    }
}
