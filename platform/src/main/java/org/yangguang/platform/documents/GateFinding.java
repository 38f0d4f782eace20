package org.yangguang.platform.documents;

/**
 * Something that was found in an item before it is published.
 *
 * @param message what is wrong and what to do, one Chinese sentence
 */
public record GateFinding(Severity severity, String message) {

    /** What it means for publishing. */
    public enum Severity {
        /** Published only with a reason. */
        BLOCKS,
        WARNS
    }
}
