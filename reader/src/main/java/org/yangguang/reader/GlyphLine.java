package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters on one base line, from left to right. */
record GlyphLine(List<Glyph> glyphs) {

    /** Parts characters into lines, from top to bottom. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - line.getLast().y()
                            > 0.5 * Math.min(glyph.size(), line.getLast().size())) {
                lines.add(sortedLine(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(sortedLine(line));
        }
        return lines;
    }

    private static GlyphLine sortedLine(List<Glyph> line) {
        return new GlyphLine(
                line.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList());
    }

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().endX();
    }

    float baseline() {
        return glyphs.getFirst().y();
    }

    float size() {
        return glyphs.getFirst().size();
    }

    /** The text with a blank for a gap and a tab for a gap as wide as two characters. */
    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null) {
                float gap = glyph.x() - before.endX();
                if (gap > 1.8 * glyph.size()) {
                    text.append('\t');
                } else if (gap > 0.25 * glyph.size()) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }
}
