package org.yangguang.platform.documents.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The four levels of heading of an official document, told by their numbers: 一、（一）1.（1）; and chapters and sections of rules.
 * A heading that the text goes on behind, and the number of an article, are stressed.
 */
final class Headings {

    private static final String WORDS = "[一二三四五六七八九十百]{1,4}";

    /** From the highest level down. */
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("第" + WORDS + "章\\s*"),
            Pattern.compile("第" + WORDS + "节\\s*"),
            Pattern.compile(WORDS + "、"),
            Pattern.compile("[（(]" + WORDS + "[）)]"),
            Pattern.compile("\\d{1,2}\\s*[.．、](?!\\d)"),
            Pattern.compile("[（(]\\d{1,2}[）)]"));

    /** From here on a number alone makes no heading: it may be an item of a list. */
    private static final int FIRST_DOUBTFUL = 4;

    /** A heading that has no number and is marked: the first level is as high as 一、, what is marked 0 stands above all. */
    private static final int MARKED = 1;

    private static final Pattern ARTICLE = Pattern.compile("第" + WORDS + "条(之一|之二|之三)?");
    private static final int LONGEST = 50;
    private static final int LEAD = 40;

    private Headings() {}

    /** Whether a line begins with a number of any level. */
    static boolean isNumbered(String line) {
        return ARTICLE.matcher(line).lookingAt()
                || LEVELS.stream().anyMatch(level -> level.matcher(line).lookingAt());
    }

    /** Makes headings of the paragraphs that are some. Levels that a document does not use are not left out between others. */
    static void mark(List<Element> elements) {
        Map<Element, Integer> levels = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (!element.normalName().equals("p")) {
                continue;
            }
            OptionalInt level = level(elements, i);
            if (level.isPresent()) {
                levels.put(element, level.getAsInt());
            } else {
                stressLead(element);
            }
        }
        List<Integer> used = new ArrayList<>(new TreeSet<>(levels.values()));
        levels.forEach((element, level) -> element.tagName("h" + Math.min(6, 2 + used.indexOf(level))));
    }

    private static OptionalInt level(List<Element> elements, int at) {
        Element element = elements.get(at);
        String line = Head.text(element);
        if (element.selectFirst("img") != null || line.length() > LONGEST) {
            return OptionalInt.empty();
        }
        boolean marked = element.hasAttr(FileText.LEVEL);
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).matcher(line).lookingAt()) {
                boolean sentence = line.matches(".*[。；;：:，,].+") || line.matches(".*[；;，,：:]");
                boolean item = level >= FIRST_DOUBTFUL
                        && (line.endsWith("。") || is(elements, at - 1, level) || is(elements, at + 1, level));
                return marked || (!sentence && !item) ? OptionalInt.of(level) : OptionalInt.empty();
            }
        }
        return marked ? OptionalInt.of(MARKED + Integer.parseInt(element.attr(FileText.LEVEL))) : OptionalInt.empty();
    }

    /** Whether a neighbour is of the same level: then both are items of a list. */
    private static boolean is(List<Element> elements, int at, int level) {
        return at >= 0
                && at < elements.size()
                && LEVELS.get(level).matcher(Head.text(elements.get(at))).lookingAt();
    }

    private static void stressLead(Element element) {
        Node first = element.childNodeSize() > 0 ? element.childNode(0) : null;
        if (!(first instanceof TextNode text)) {
            return;
        }
        String words = text.getWholeText().stripLeading();
        int end = lead(words);
        if (end > 0) {
            text.text(words.substring(end));
            element.prependElement("strong").text(words.substring(0, end));
        }
    }

    /** How far the number of an article, or the first sentence behind a number, reaches. */
    private static int lead(String text) {
        Matcher article = ARTICLE.matcher(text);
        if (article.lookingAt()) {
            return article.end();
        }
        for (Pattern level : LEVELS) {
            if (level.matcher(text).lookingAt()) {
                int end = text.indexOf('。');
                return end > 0 && end < LEAD && end + 1 < text.length() ? end + 1 : 0;
            }
        }
        return 0;
    }
}
