package org.yangguang.platform.requests.papers.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.yangguang.platform.requests.papers.word.PaperPage.Align;
import org.yangguang.platform.requests.papers.word.PaperPage.Block;
import org.yangguang.platform.requests.papers.word.PaperPage.Cell;
import org.yangguang.platform.requests.papers.word.PaperPage.Grid;
import org.yangguang.platform.requests.papers.word.PaperPage.Line;
import org.yangguang.platform.requests.papers.word.PaperPage.Part;

/** Reads a Word file as a page. */
final class WordReading {

    private static final double USUAL_SIZE = 10.5;
    private static final int TEXT_LEVEL = 9;

    private final WordStyles styles;

    private WordReading(WordFile file) {
        styles = new WordStyles(file);
    }

    static PaperPage read(WordFile file) {
        WordReading reading = new WordReading(file);
        Element body = Ooxml.child(file.main().getDocumentElement(), "body").orElseThrow();
        List<Block> blocks = reading.blocks(body);
        String title = blocks.stream()
                .filter(it -> it instanceof Line line && line.level() == 0)
                .map(it -> ((Line) it).text().replace("\n", ""))
                .findFirst()
                .orElse("文书");
        return new PaperPage(title, blocks);
    }

    private List<Block> blocks(Element container) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : Ooxml.children(container)) {
            if (Ooxml.is(element, "p")) {
                blocks.add(line(element));
            } else if (Ooxml.is(element, "tbl")) {
                blocks.add(grid(element));
            } else if (Ooxml.is(element, "sdt") || Ooxml.is(element, "sdtContent") || Ooxml.is(element, "ins")) {
                blocks.addAll(blocks(element));
            }
        }
        return blocks;
    }

    private Line line(Element paragraph) {
        List<Part> parts = new ArrayList<>();
        addParts(parts, paragraph, paragraph);
        double size = parts.stream().mapToDouble(Part::size).max().orElse(16);
        Optional<Element> indent = styles.ofParagraph(paragraph, "ind");
        Optional<Element> spacing = styles.ofParagraph(paragraph, "spacing");
        return new Line(
                align(paragraph),
                points(indent, "firstLine", "firstLineChars", size),
                points(indent, "left", "leftChars", size),
                points(indent, "right", "rightChars", size),
                points(spacing, "before", "beforeLines", 29),
                points(spacing, "after", "afterLines", 29),
                rule(paragraph),
                isOn(styles.ofParagraph(paragraph, "pageBreakBefore")),
                styles.ofParagraph(paragraph, "outlineLvl")
                        .flatMap(it -> Ooxml.number(it, "val"))
                        .map(Double::intValue)
                        .orElse(TEXT_LEVEL),
                parts);
    }

    private void addParts(List<Part> parts, Element container, Element paragraph) {
        for (Element child : Ooxml.children(container)) {
            if (Ooxml.is(child, "r")) {
                String text = text(child);
                if (!text.isEmpty()) {
                    parts.add(part(child, paragraph, text));
                }
            } else if (!Ooxml.is(child, "pPr") && !Ooxml.is(child, "del") && !Ooxml.is(child, "p")) {
                addParts(parts, child, paragraph);
            }
        }
    }

    private static String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element child : Ooxml.children(run)) {
            if (Ooxml.is(child, "t")) {
                text.append(child.getTextContent());
            } else if (Ooxml.is(child, "tab")) {
                text.append('　');
            } else if (Ooxml.is(child, "br") || Ooxml.is(child, "cr")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private Part part(Element run, Element paragraph, String text) {
        String face = styles.ofRun(run, paragraph, "rFonts")
                .flatMap(it -> Ooxml.attribute(it, "eastAsia"))
                .orElse("");
        double size = styles.ofRun(run, paragraph, "sz")
                .flatMap(it -> Ooxml.number(it, "val"))
                .map(it -> it / 2)
                .orElse(USUAL_SIZE);
        String colour = styles.ofRun(run, paragraph, "color")
                .flatMap(it -> Ooxml.attribute(it, "val"))
                .filter(it -> it.matches("[0-9A-Fa-f]{6}") && !it.equals("000000"))
                .orElse(null);
        return new Part(
                text,
                face.contains("黑") || face.toLowerCase(Locale.ROOT).contains("hei"),
                isOn(styles.ofRun(run, paragraph, "b")) || face.contains("标宋"),
                isOn(styles.ofRun(run, paragraph, "u")),
                size,
                colour);
    }

    private Align align(Element paragraph) {
        return switch (styles.ofParagraph(paragraph, "jc")
                .flatMap(it -> Ooxml.attribute(it, "val"))
                .orElse("left")) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }

    private @Nullable String rule(Element paragraph) {
        return styles.ofParagraph(paragraph, "pBdr")
                .flatMap(it -> Ooxml.child(it, "bottom"))
                .filter(it -> WordStyles.on(Ooxml.attribute(it, "val").orElse("none")))
                .flatMap(it -> Ooxml.attribute(it, "color"))
                .map(it -> it.matches("[0-9A-Fa-f]{6}") ? it : "000000")
                .orElse(null);
    }

    private static boolean isOn(Optional<Element> property) {
        return property.isPresent()
                && WordStyles.on(Ooxml.attribute(property.get(), "val").orElse("1"));
    }

    /** A measure in points; where it is also given in hundredths of characters, that counts. */
    private static double points(Optional<Element> holder, String twips, String hundredths, double character) {
        Optional<Double> characters = holder.flatMap(it -> Ooxml.number(it, hundredths))
                .map(it -> it / 100 * character)
                .filter(it -> it != 0);
        return characters
                .or(() -> holder.flatMap(it -> Ooxml.number(it, twips)).map(it -> it / 20))
                .orElse(0.0);
    }

    private Grid grid(Element table) {
        List<Double> widths = new ArrayList<>();
        Ooxml.child(table, "tblGrid")
                .ifPresent(it -> Ooxml.children(it)
                        .forEach(column -> widths.add(Ooxml.number(column, "w")
                                .filter(width -> width > 0)
                                .orElse(1.0))));
        double sum = widths.stream().mapToDouble(it -> it).sum();
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : Ooxml.children(table)) {
            if (Ooxml.is(row, "tr")) {
                rows.add(Ooxml.children(row).stream()
                        .filter(it -> Ooxml.is(it, "tc"))
                        .map(this::cell)
                        .toList());
            }
        }
        return new Grid(widths.stream().map(it -> it * 100 / sum).toList(), rows);
    }

    private Cell cell(Element cell) {
        int span = Ooxml.find(cell, "tcPr", "gridSpan")
                .flatMap(it -> Ooxml.number(it, "val"))
                .map(it -> Math.clamp(it.longValue(), 1, 63))
                .orElse(1);
        return new Cell(
                span,
                blocks(cell).stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .toList());
    }
}
