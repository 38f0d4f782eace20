package org.yangguang.reader;

import java.util.List;

/** The characters and straight lines of a page, as it is looked at after its rotation; in points. */
record DrawnPage(List<Glyph> glyphs, List<Rule> rules, float height) {

    /** The page draws more than any report does. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }
}
