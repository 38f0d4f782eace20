package org.yangguang.platform.requests.papers.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills a template in. What a value holds is text and nothing else: it is neither looked through for fields nor taken as
 * XML.
 */
public final class Filling {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Within a paragraph a line of a value begins as a paragraph does: two characters in. */
    private static final String INDENT = "　　";

    private Filling() {}

    /** The template with values in place of its fields; a field without a value stays empty. */
    public static WordFile fill(WordFile template, Values values) {
        Document main = template.main();
        fill(main.getDocumentElement(), values);
        return template.with(main);
    }

    private static void fill(Element container, Values values) {
        List<Element> before = Ooxml.children(container);
        List<Element> after = expand(before, values);
        before.forEach(container::removeChild);
        after.forEach(container::appendChild);
        boolean cell = Ooxml.is(container, "tc");
        if (cell && (after.isEmpty() || !Ooxml.is(after.getLast(), "p"))) {
            // Word refuses a cell that does not end in a paragraph.
            container.appendChild(container.getOwnerDocument().createElementNS(Ooxml.W, "w:p"));
        }
    }

    private static List<Element> expand(List<Element> elements, Values values) {
        List<Element> result = new ArrayList<>();
        int next = 0;
        while (next < elements.size()) {
            Element element = elements.get(next++);
            Optional<Mark> mark = mark(element);
            if (mark.isEmpty()) {
                result.add(filled(element, values));
            } else if (mark.get().kind().opens()) {
                int end = end(elements, next, mark.get());
                result.addAll(section(mark.get(), elements.subList(next, end), values));
                next = end + 1;
            }
        }
        return result;
    }

    private static List<Element> section(Mark mark, List<Element> body, Values values) {
        return switch (mark.kind()) {
            case EACH ->
                values.items(mark.name()).stream()
                        .flatMap(item -> copies(body, values.within(item)))
                        .toList();
            case IF -> values.has(mark.name()) ? expand(body, values) : List.of();
            case UNLESS -> values.has(mark.name()) ? List.of() : expand(body, values);
            default -> throw new IllegalStateException(mark + " opens nothing");
        };
    }

    private static Stream<Element> copies(List<Element> body, Values values) {
        List<Element> copies =
                body.stream().map(it -> (Element) it.cloneNode(true)).toList();
        return expand(copies, values).stream();
    }

    /** Where the section ends; at the end of all where its end is missing. */
    private static int end(List<Element> elements, int from, Mark opening) {
        int depth = 1;
        for (int i = from; i < elements.size(); i++) {
            Mark.Kind kind = mark(elements.get(i)).map(Mark::kind).orElse(Mark.Kind.FIELD);
            depth += kind == opening.kind() ? 1 : kind == opening.kind().end() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return elements.size();
    }

    private static Optional<Mark> mark(Element element) {
        return Ooxml.is(element, "p") ? Mark.alone(Ooxml.text(element)) : Optional.empty();
    }

    private static Element filled(Element element, Values values) {
        if (Ooxml.is(element, "p")) {
            fillParagraph(element, values);
        } else {
            fill(element, values);
        }
        return element;
    }

    /** Word cuts a paragraph into pieces as it likes; a field may begin in one and end in another. */
    private static void fillParagraph(Element paragraph, Values values) {
        List<Element> pieces = Ooxml.texts(paragraph);
        List<int[]> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher match = Mark.PATTERN.matcher(Ooxml.text(paragraph));
        while (match.find()) {
            places.add(new int[] {match.start(), match.end()});
            Mark mark = Mark.of(match);
            texts.add(mark.kind() == Mark.Kind.FIELD ? values.text(mark.name()) : "");
        }
        if (places.isEmpty()) {
            return;
        }
        int start = 0;
        for (Element piece : pieces) {
            String old = piece.getTextContent();
            set(piece, rewritten(old, start, places, texts));
            start += old.length();
        }
    }

    /** A piece without the characters of fields; the text of a field stands where the field begins. */
    private static String rewritten(String piece, int start, List<int[]> places, List<String> texts) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            int at = start + i;
            boolean inField = false;
            for (int f = 0; f < places.size(); f++) {
                if (at == places.get(f)[0]) {
                    result.append(texts.get(f));
                }
                inField |= at >= places.get(f)[0] && at < places.get(f)[1];
            }
            if (!inField) {
                result.append(piece.charAt(i));
            }
        }
        return result.toString();
    }

    private static void set(Element piece, String text) {
        List<String> lines = clean(text).lines().toList();
        Node after = piece.getNextSibling();
        Element run = (Element) piece.getParentNode();
        piece.setTextContent(lines.isEmpty() ? "" : lines.getFirst());
        piece.setAttributeNS(XML, "xml:space", "preserve");
        for (String line : lines.stream().skip(1).toList()) {
            Element next = (Element) piece.cloneNode(false);
            next.setTextContent(INDENT + line.strip());
            run.insertBefore(run.getOwnerDocument().createElementNS(Ooxml.W, "w:br"), after);
            run.insertBefore(next, after);
        }
    }

    /** Without what XML cannot hold and what turns the direction of reading. */
    static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\\n\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replaceAll("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{7F}-\\x{9F}]", "");
    }

    /** Name to text of one item: its number, its whole text, and its parts. */
    public static Map<String, String> item(int number, String whole, Map<String, String> parts) {
        Map<String, String> item = new java.util.HashMap<>(parts);
        item.put("序号", Integer.toString(number));
        item.putIfAbsent("内容", whole);
        return item;
    }
}
