package org.yangguang.reader;

import java.util.List;

/** Reads plain text, each line a paragraph. Lines that are empty but for separators stay: they may be empty cells. */
final class TextBlocks {

    private TextBlocks() {}

    static List<DocumentBlock> read(String text) throws UnreadableReportException {
        BlockList blocks = new BlockList();
        for (String line : text.split("\\R|\\f", -1)) {
            blocks.line(line);
        }
        return blocks.toList();
    }
}
