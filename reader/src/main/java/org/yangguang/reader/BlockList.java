package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;

/** Collects blocks within the bounds; every file reader fills one. */
final class BlockList {

    private final List<DocumentBlock> blocks = new ArrayList<>();
    private int cells;
    private long characters;

    /** A paragraph; nothing happens when it is blank. */
    void paragraph(CharSequence text) throws UnreadableReportException {
        String line = text.toString().strip();
        if (line.isEmpty()) {
            return;
        }
        count(line.length());
        add(new Paragraph(line));
    }

    /** A line of plain text, kept even when it is empty. */
    void line(String text) throws UnreadableReportException {
        count(text.length() + 1);
        add(new Paragraph(text));
    }

    void grid(GridBuilder builder) throws UnreadableReportException {
        Grid grid = builder.build();
        if (grid.cells().isEmpty()) {
            return;
        }
        cells += grid.cells().size();
        if (cells > Limits.CELLS) {
            throw UnreadableReportException.bomb("单元格超过%,d个".formatted(Limits.CELLS));
        }
        for (Cell cell : grid.cells()) {
            count(cell.text().length());
        }
        add(grid);
    }

    List<DocumentBlock> toList() {
        return List.copyOf(blocks);
    }

    private void count(int length) throws UnreadableReportException {
        characters += length;
        if (characters > Limits.CHARACTERS) {
            throw UnreadableReportException.bomb("文字超过%,d个".formatted(Limits.CHARACTERS));
        }
    }

    private void add(DocumentBlock block) throws UnreadableReportException {
        if (blocks.size() >= Limits.BLOCKS) {
            throw UnreadableReportException.bomb("段落超过%,d个".formatted(Limits.BLOCKS));
        }
        blocks.add(block);
    }
}
