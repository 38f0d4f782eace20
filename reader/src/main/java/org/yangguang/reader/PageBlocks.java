package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;

/** Drawn pages as blocks: ruled tables by their lines, the rest as lines joined to paragraphs. */
final class PageBlocks {

    private PageBlocks() {}

    static List<DocumentBlock> of(List<DrawnPage> pages) throws UnreadableReportException {
        BlockList blocks = new BlockList();
        PageParagraphs paragraphs = new PageParagraphs(blocks);
        List<List<RuledTable>> tablesByPage =
                pages.stream().map(page -> RuledTable.findAll(page.rules())).toList();
        for (List<RuledTable> tables : tablesByPage) {
            tables.forEach(table -> paragraphs.widenTo(table.left(), table.right()));
        }
        for (int i = 0; i < pages.size(); i++) {
            List<RuledTable> tables = tablesByPage.get(i);
            List<Glyph> loose = new ArrayList<>(pages.get(i).glyphs());
            for (RuledTable table : tables) {
                loose.removeIf(table::take);
            }
            paragraphs.startPage(GlyphLine.of(loose), pages.get(i).height());
            for (RuledTable table : tables) {
                paragraphs.flushAbove(table.top());
                blocks.grid(table.toGrid());
            }
            paragraphs.flushAbove(Float.MAX_VALUE);
        }
        paragraphs.end();
        return blocks.toList();
    }
}
