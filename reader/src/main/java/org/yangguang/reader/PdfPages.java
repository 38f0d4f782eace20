package org.yangguang.reader;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages of a PDF. */
final class PdfPages {

    private PdfPages() {}

    static List<DrawnPage> readAll(PDDocument document) throws IOException {
        List<DrawnPage> pages = new ArrayList<>();
        Characters characters = new Characters(pages);
        characters.writeText(document, Writer.nullWriter());
        return pages;
    }

    private static final class Characters extends PDFTextStripper {

        private final List<DrawnPage> pages;
        private final Budget budget = new Budget();
        private List<Glyph> glyphs = new ArrayList<>();
        /** Bold type is often the same character printed twice, a hair's breadth apart. */
        private Set<String> printed = new HashSet<>();

        Characters(List<DrawnPage> pages) {
            this.pages = pages;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spend();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            budget.spend();
            String words = text.getUnicode();
            if (words == null || words.isBlank()) {
                return;
            }
            words = Radicals.replaceIn(words);
            if (printed.add(words + Math.round(text.getX() / 2) + "," + Math.round(text.getY() / 2))) {
                float size = Math.max(text.getHeightDir(), text.getFontSizeInPt());
                glyphs.add(new Glyph(words, text.getX(), text.getY(), text.getWidth(), size));
            }
        }

        @Override
        protected void endPage(PDPage page) throws IOException {
            Lines lines = new Lines(page, budget);
            lines.processPage(page);
            boolean upright = page.getRotation() % 180 == 0;
            PDRectangle box = page.getCropBox();
            pages.add(new DrawnPage(glyphs, lines.drawn.rules(), upright ? box.getHeight() : box.getWidth()));
            glyphs = new ArrayList<>();
            printed = new HashSet<>();
            budget.startPage();
        }
    }

    private static final class Budget {

        private int spent;

        void spend() {
            if (++spent > Limits.PAGE_MARKS) {
                throw new DrawnPage.TooMuch("PDF 一页的内容超过%,d项".formatted(Limits.PAGE_MARKS));
            }
        }

        void startPage() {
            spent = 0;
        }
    }

    /** The straight lines of a page. */
    private static final class Lines extends PDFGraphicsStreamEngine {

        final DrawnLines drawn = new DrawnLines();
        private final PDRectangle box;
        private final int rotation;
        private final Budget budget;

        Lines(PDPage page, Budget budget) {
            super(page);
            this.box = page.getCropBox();
            this.rotation = Math.floorMod(page.getRotation(), 360);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spend();
            super.processOperator(operator, operands);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            moveTo((float) p0.getX(), (float) p0.getY());
            lineTo((float) p1.getX(), (float) p1.getY());
            lineTo((float) p2.getX(), (float) p2.getY());
            lineTo((float) p3.getX(), (float) p3.getY());
            closePath();
        }

        @Override
        public void moveTo(float x, float y) {
            drawn.moveTo(look(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            drawn.lineTo(look(x, y));
        }

        @Override
        public void closePath() {
            drawn.close();
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            drawn.curveTo(look(x3, y3));
        }

        /** PDFBox only asks whether a path is open. */
        @Override
        public Point2D getCurrentPoint() {
            return drawn.current();
        }

        @Override
        public void strokePath() {
            drawn.stroke();
        }

        @Override
        public void fillPath(int windingRule) {
            drawn.fill();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            drawn.stroke();
        }

        @Override
        public void endPath() {
            drawn.end();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}

        @Override
        public void showTextString(byte[] string) {}

        @Override
        public void showTextStrings(org.apache.pdfbox.cos.COSArray array) {}

        /** From the coordinates of the paper to those of the reader. */
        private Point2D.Float look(float paperX, float paperY) {
            float x = paperX - box.getLowerLeftX();
            float y = paperY - box.getLowerLeftY();
            return switch (rotation) {
                case 90 -> new Point2D.Float(y, x);
                case 180 -> new Point2D.Float(box.getWidth() - x, y);
                case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
                default -> new Point2D.Float(x, box.getHeight() - y);
            };
        }
    }
}
