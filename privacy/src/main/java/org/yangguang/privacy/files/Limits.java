package org.yangguang.privacy.files;

/** The bounds of every file; an attachment of an office stays far below them. */
final class Limits {

    /** All unpacked parts of a package, or all decoded streams of a PDF. */
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;

    static final int ZIP_ENTRIES = 5_000;
    static final int CHARACTERS = 10_000_000;
    static final int PAGES = 500;
    /** Glyphs and drawing operators of one PDF page. */
    static final int PAGE_MARKS = 500_000;
    /** XML elements within one another. */
    static final int DEPTH = 500;

    private Limits() {}
}
