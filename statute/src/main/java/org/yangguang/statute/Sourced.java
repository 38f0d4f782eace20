package org.yangguang.statute;

/**
 * A setting on which the law is silent, doubtful or was not read, with where its value comes from. A county that knows
 * better changes the value, not the code.
 *
 * @param source how firm the value is
 * @param note in Chinese: what it decides, and the reason for the value
 */
public record Sourced<T>(T value, Source source, String note) {
    /** How firm a value is. */
    public enum Source {
        /** A text in force says so. */
        TEXT,
        /** Another document repeats the text; the text itself was not read. */
        SECONDARY,
        /** Known by heart from a text that was not at hand; to be confirmed. */
        MEMORY,
        /** Our reading; no text says so. */
        INFERENCE
    }

    /** The same setting with another value, which then rests on a local decision. */
    public Sourced<T> as(T other, Source by, String reason) {
        return new Sourced<>(other, by, reason);
    }
}
