package org.yangguang.privacy.files;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Vector;

/** The boxes of all glyphs of a page, and which glyphs lie under a dark area that was drawn after them. */
final class PdfCovers extends PdfWalk {

    private static final double SMALLEST = 3;

    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private PdfCovers(PDPage page) {
        super(page);
    }

    /** By page, only pages that have covered glyphs. */
    static Map<Integer, BitSet> of(PDDocument document) throws IOException {
        Map<Integer, BitSet> found = new HashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            PdfCovers covers = of(page);
            if (!covers.covered.isEmpty()) {
                found.put(number, covers.covered);
            }
            number++;
        }
        return found;
    }

    static PdfCovers of(PDPage page) throws IOException {
        PdfCovers covers = new PdfCovers(page);
        covers.processPage(page);
        return covers;
    }

    List<Rectangle2D> boxes() {
        return boxes;
    }

    BitSet covered() {
        return covered;
    }

    @Override
    void glyph(int number, Rectangle2D box, PDFont font, Vector displacement) {
        boxes.add(box);
    }

    @Override
    void filled(Rectangle2D area) {
        if (isDrawingCharacter() || area.getWidth() < SMALLEST || area.getHeight() < SMALLEST) {
            return;
        }
        for (int i = 0; i < boxes.size(); i++) {
            if (area.contains(boxes.get(i).getCenterX(), boxes.get(i).getCenterY())) {
                covered.set(i);
            }
        }
    }
}
