package org.yangguang.platform.requests.papers.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a Word file holds, paragraph by paragraph and table by table: from this the page and the PDF are drawn, so that
 * neither can say anything that the Word file does not.
 *
 * @param title of the document, for those who read it aloud
 */
public record PaperPage(String title, List<Block> blocks) {

    public PaperPage {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    public sealed interface Block {}

    /** Where the lines of a paragraph stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /**
     * A paragraph.
     *
     * @param firstLine indent of its first line, in points
     * @param left indent, in points
     * @param right indent, in points
     * @param before space above, in points
     * @param after space below, in points
     * @param rule colour of the line under it as six hexadecimal digits, null for none
     * @param breakBefore whether it begins a page
     * @param level 0 for the title, 1 for a heading, 9 for text
     */
    public record Line(
            Align align,
            double firstLine,
            double left,
            double right,
            double before,
            double after,
            @Nullable String rule,
            boolean breakBefore,
            int level,
            List<Part> parts)
            implements Block {

        public Line {
            parts = List.copyOf(parts);
        }

        /** Without any text. */
        public boolean isEmpty() {
            return text().isBlank();
        }

        /** The text, with its line breaks. */
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }

        /** In points: of the largest of its letters. */
        public double size() {
            return parts.stream().mapToDouble(Part::size).max().orElse(16);
        }
    }

    /**
     * Text in one type.
     *
     * @param text with line breaks as {@code \n}
     * @param black whether it is set in Hei, else in Song
     * @param size in points
     * @param colour six hexadecimal digits, null for black
     */
    public record Part(
            String text,
            boolean black,
            boolean bold,
            boolean underlined,
            double size,
            @Nullable String colour) {

        /** Whether it is printed in red, as the head of a document. */
        public boolean red() {
            return colour != null && colour.matches("[89A-Fa-f].[0-3].[0-3].");
        }
    }

    /**
     * A table.
     *
     * @param widths of its columns, in parts of a hundred
     */
    public record Grid(List<Double> widths, List<List<Cell>> rows) implements Block {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers
     */
    public record Cell(int span, List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** Reads a Word file. */
    public static PaperPage of(WordFile file) {
        return WordReading.read(file);
    }

    /** All of its text, a paragraph a line. */
    public String text() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Line line -> Stream.of(line);
                    case Grid grid -> grid.rows().stream().flatMap(List::stream).flatMap(cell -> cell.lines().stream());
                })
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** As PDF; takes some hundred milliseconds. */
    public byte[] pdf() {
        return PdfDrawing.draw(this);
    }
}
