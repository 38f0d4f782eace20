package org.yangguang.platform.documents.reading;

/** What came of a file. */
public sealed interface Reading {

    /** It was read. */
    record Read(ReadDocument document) implements Reading {}

    /**
     * It was not.
     *
     * @param problem why, and what to do instead, for people
     */
    record Unreadable(String problem) implements Reading {}
}
