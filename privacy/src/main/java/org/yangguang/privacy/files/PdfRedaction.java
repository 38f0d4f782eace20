package org.yangguang.privacy.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Takes glyphs out of the pages of a PDF. Each page is rewritten and read again; where a character that had to go is still
 * read, the page becomes a picture with the boxes burnt in.
 */
final class PdfRedaction {

    private static final int DPI = 150;

    private final PDDocument document;
    private final Map<Integer, BitSet> unwanted;

    PdfRedaction(PDDocument document, PdfText read, BitSet changed) {
        this.document = document;
        this.unwanted = read.glyphsOf(changed);
    }

    byte[] write(List<String> alsoRemoved) throws IOException {
        List<List<Rectangle2D>> boxes = new ArrayList<>();
        Set<Integer> unsure = new HashSet<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            boxes.add(redact(page, number, unsure));
            number++;
        }
        unsure.addAll(pagesStillRead(boxes));
        for (int page : unsure) {
            burnIn(page, boxes.get(page));
            alsoRemoved.add("第%d页转为图片".formatted(page + 1));
        }
        new PdfExtras(document).clean(alsoRemoved);
        return save();
    }

    /** The boxes that were drawn on the page, in the page's own coordinates. */
    private List<Rectangle2D> redact(PDPage page, int number, Set<Integer> unsure) throws IOException {
        PdfCovers covers = PdfCovers.of(page);
        BitSet gone = (BitSet) unwanted.getOrDefault(number, new BitSet()).clone();
        if (gone.length() > covers.boxes().size()) {
            throw new IOException("the two readings of page " + number + " disagree");
        }
        List<Rectangle2D> areas = new ArrayList<>();
        gone.stream().forEach(i -> areas.add(covers.boxes().get(i)));
        gone.or(covers.covered());
        addTwins(gone, areas, covers.boxes());
        if (!gone.isEmpty()) {
            PdfRewriting rewriting = new PdfRewriting(document, page, gone);
            rewriting.run();
            if (rewriting.glyphs() != covers.boxes().size()) {
                unsure.add(number);
            }
            drawBoxes(page, areas);
        }
        return areas;
    }

    /** The same character drawn twice to look bold, or once more out of sight. */
    private static void addTwins(BitSet gone, List<Rectangle2D> areas, List<Rectangle2D> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            double x = boxes.get(i).getCenterX();
            double y = boxes.get(i).getCenterY();
            for (Rectangle2D area : areas) {
                if (area.contains(x, y)) {
                    gone.set(i);
                    break;
                }
            }
        }
    }

    private void drawBoxes(PDPage page, List<Rectangle2D> areas) throws IOException {
        try (PDPageContentStream boxes = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            boxes.setNonStrokingColor(0f);
            for (Rectangle2D area : areas) {
                boxes.addRect(
                        (float) area.getX(), (float) area.getY(), (float) area.getWidth(), (float) area.getHeight());
                boxes.fill();
            }
        }
    }

    /** Pages on which a glyph is left in one of the boxes. */
    private Set<Integer> pagesStillRead(List<List<Rectangle2D>> areas) throws IOException {
        Set<Integer> pages = new HashSet<>();
        try (PDDocument again = Loader.loadPDF(save())) {
            int number = 0;
            for (PDPage page : again.getPages()) {
                List<Rectangle2D> boxes = PdfCovers.of(page).boxes();
                for (Rectangle2D area : areas.get(number)) {
                    if (boxes.stream().anyMatch(box -> area.contains(box.getCenterX(), box.getCenterY()))) {
                        pages.add(number);
                    }
                }
                number++;
            }
        }
        return pages;
    }

    /** Turns a page into a picture of itself with the boxes on it; turned as it was. */
    void burnIn(int number, List<Rectangle2D> areas) throws IOException {
        PDPage page = document.getPage(number);
        int rotation = page.getRotation();
        // The boxes are in the coordinates of the page before it is turned.
        page.setRotation(0);
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number, DPI, ImageType.RGB);
        PDRectangle crop = page.getCropBox();
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        float scale = DPI / 72f;
        for (Rectangle2D area : areas) {
            pen.fill(new Rectangle2D.Double(
                    (area.getX() - crop.getLowerLeftX()) * scale,
                    (crop.getHeight() - (area.getMaxY() - crop.getLowerLeftY())) * scale,
                    area.getWidth() * scale,
                    area.getHeight() * scale));
        }
        pen.dispose();
        PDRectangle size = new PDRectangle(crop.getWidth(), crop.getHeight());
        page.getCOSObject().removeItem(COSName.CONTENTS);
        page.setResources(new PDResources());
        page.setMediaBox(size);
        page.setCropBox(size);
        try (PDPageContentStream drawing = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            drawing.drawImage(
                    LosslessFactory.createFromImage(document, picture), 0, 0, size.getWidth(), size.getHeight());
        }
        page.setRotation(rotation);
    }

    private byte[] save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
