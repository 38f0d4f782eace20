package org.yangguang.platform.files;

/** What came of storing a file. */
public sealed interface Storing {

    record Stored(StoredFile file) implements Storing {}

    /** Nothing is stored; the problem says in plain Chinese why, and what to do. */
    record Rejected(String problem) implements Storing {}
}
