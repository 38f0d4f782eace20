package org.yangguang.reader;

import java.util.List;
import org.yangguang.reader.UnreadableReportException.Reason;

/** Reads an OFD (GB/T 33190): a package of XML parts that draws pages as a PDF does. */
final class OfdBlocks {

    private OfdBlocks() {}

    static List<DocumentBlock> read(ZipParts parts) throws UnreadableReportException {
        List<DrawnPage> pages = new OfdPages(parts).readAll();
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            throw new UnreadableReportException(Reason.NO_TEXT, "这个 OFD 里只有图片，没有可以读取的文字（多半是扫描件）。请使用由 Word 导出的文件或原始文件。");
        }
        return PageBlocks.of(pages);
    }
}
