package org.yangguang.privacy;

/**
 * A piece of personal data in a text.
 *
 * @param start the first character, counted in chars of the scanned text
 * @param end the character after the last
 * @param text exactly what stands there
 * @param masked what may stand there instead, see {@link Masking}
 */
public record Finding(Kind kind, int start, int end, String text, String masked) {

    public Finding {
        if (start < 0 || end <= start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "finding of " + kind + " at " + start + "–" + end + " with " + text.length() + " chars");
        }
    }
}
