package org.yangguang.reader;

/**
 * A printed character, in points from the upper left corner of the page as it is looked at.
 *
 * @param y the base line
 * @param size the height of the type
 */
record Glyph(String text, float x, float y, float width, float size) {

    float centerX() {
        return x + width / 2;
    }

    /** Chinese characters stand mostly above the base line. */
    float centerY() {
        return y - size * 0.35f;
    }

    float endX() {
        return x + width;
    }
}
