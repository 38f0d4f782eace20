package org.yangguang.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins printed lines to paragraphs, also over page ends: a paragraph begins where a line is indented or the line before
 * did not reach the right edge. Page numbers fall out.
 */
final class PageParagraphs {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－·\\s]*(第\\s*)?\\d{1,3}(\\s*页)?[-—–－·\\s]*([/／共]\\s*(共\\s*)?\\d{1,3}\\s*页?)?");
    private static final String SENTENCE_END = "。；：！？";
    /** Share of the page at its top and foot where page numbers stand. */
    private static final float MARGIN = 0.09f;

    private final BlockList blocks;
    private Deque<GlyphLine> waiting = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** Edges of the text, as far as seen; text is as wide as the tables. */
    private float left = Float.MAX_VALUE;

    private float right;
    private boolean lastLineFull;

    PageParagraphs(BlockList blocks) {
        this.blocks = blocks;
    }

    void startPage(List<GlyphLine> lines, float height) {
        waiting = new ArrayDeque<>(
                lines.stream().filter(line -> !isPageNumber(line, height)).toList());
        left = (float) Math.min(
                left, waiting.stream().mapToDouble(GlyphLine::left).min().orElse(left));
        right = (float) Math.max(
                right, waiting.stream().mapToDouble(GlyphLine::right).max().orElse(right));
    }

    /** Tables show how wide the text is where no line of it is full. */
    void widenTo(float tableLeft, float tableRight) {
        left = Math.min(left, tableLeft);
        right = Math.max(right, tableRight);
    }

    private static boolean isPageNumber(GlyphLine line, float height) {
        boolean atEdge = line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height;
        return atEdge && PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    /** Passes on what stands above a place on the page. */
    void flushAbove(float y) throws UnreadableReportException {
        while (!waiting.isEmpty() && waiting.peek().baseline() <= y) {
            add(waiting.poll());
        }
        if (y < Float.MAX_VALUE) {
            end();
        }
    }

    void end() throws UnreadableReportException {
        blocks.paragraph(paragraph);
        paragraph.setLength(0);
        lastLineFull = false;
    }

    private void add(GlyphLine line) throws UnreadableReportException {
        String text = line.text();
        boolean indented = line.left() > left + line.size();
        boolean columns = text.indexOf('\t') >= 0;
        if (indented || columns || !lastLineFull) {
            end();
        }
        paragraph.append(text);
        float room = right - line.right();
        boolean sentenceEnds = SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
        lastLineFull = !columns && room < (sentenceEnds ? 0.5 : 2.5) * line.size();
    }
}
