package org.yangguang.reader;

/** What a file consists of, in reading order. */
sealed interface DocumentBlock permits Paragraph, Grid {}
