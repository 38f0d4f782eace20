package org.yangguang.reader;

/**
 * The bounds of every reader. A real report has about 10 pages, 30,000 characters and 400 cells; the bounds leave a
 * hundredfold for attachments and page decoration and keep the reading of any input under a few hundred megabytes.
 */
final class Limits {

    static final int FILE_BYTES = 50 * 1024 * 1024;
    /** One unpacked part of a zip package, or all decoded streams of a PDF together. */
    static final long UNPACKED_BYTES = 100L * 1024 * 1024;

    static final int ZIP_ENTRIES = 10_000;
    static final int CHARACTERS = 2_000_000;
    static final int BLOCKS = 200_000;
    static final int CELLS = 200_000;
    static final int COLUMNS = 500;
    static final int ROW_SPAN = 200;
    static final int MERGED_REGIONS = 2_000;
    static final int PAGES = 400;
    static final int MARKUP_TAGS = 500_000;
    /** Graphic elements and glyphs of one PDF page. */
    static final int PAGE_MARKS = 200_000;

    private Limits() {}
}
