package org.yangguang.reader;

/** One paragraph or line of running text; only lines of plain text may be empty. */
public record Paragraph(String text) implements DocumentBlock {}
