package org.yangguang.reader;

/** What a file consists of, in reading order. */
public sealed interface DocumentBlock permits Paragraph, Grid {}
