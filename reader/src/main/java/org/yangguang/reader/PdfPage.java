package org.yangguang.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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

/** The characters and straight lines of a page, as it is looked at after its rotation. */
record PdfPage(List<Glyph> glyphs, List<Rule> rules, float height) {

    /** The page draws more than any report does. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }

    static List<PdfPage> readAll(PDDocument document) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        Characters characters = new Characters(pages);
        characters.writeText(document, Writer.nullWriter());
        return pages;
    }

    private static final class Characters extends PDFTextStripper {

        private final List<PdfPage> pages;
        private final Budget budget = new Budget();
        private List<Glyph> glyphs = new ArrayList<>();
        /** Bold type is often the same character printed twice, a hair's breadth apart. */
        private Set<String> printed = new HashSet<>();

        Characters(List<PdfPage> pages) {
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
            pages.add(new PdfPage(glyphs, lines.rules, upright ? box.getHeight() : box.getWidth()));
            glyphs = new ArrayList<>();
            printed = new HashSet<>();
            budget.startPage();
        }
    }

    private static final class Budget {

        private int spent;

        void spend() {
            if (++spent > Limits.PAGE_MARKS) {
                throw new TooMuch("PDF 一页的内容超过%,d项".formatted(Limits.PAGE_MARKS));
            }
        }

        void startPage() {
            spent = 0;
        }
    }

    /** Collects straight lines, and filled boxes so thin that they look like lines. */
    private static final class Lines extends PDFGraphicsStreamEngine {

        private static final float THIN = 3;
        private static final float SHORTEST = 3;

        final List<Rule> rules = new ArrayList<>();
        private final List<Rule> path = new ArrayList<>();
        private final PDRectangle box;
        private final int rotation;
        private final Budget budget;
        private Point2D.Float start = new Point2D.Float();
        private Point2D.Float current = new Point2D.Float();
        /** The box around each closed or open part of the path. */
        private final List<Rectangle2D.Float> boxes = new ArrayList<>();

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
            start = look(x, y);
            current = start;
            boxes.add(new Rectangle2D.Float(start.x, start.y, 0, 0));
        }

        @Override
        public void lineTo(float x, float y) {
            Point2D.Float to = look(x, y);
            addLine(current, to);
            current = to;
        }

        @Override
        public void closePath() {
            addLine(current, start);
            current = start;
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            current = look(x3, y3);
        }

        /** PDFBox only asks whether a path is open. */
        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void strokePath() {
            rules.addAll(path);
            endPath();
        }

        @Override
        public void fillPath(int windingRule) {
            for (Rectangle2D.Float filled : boxes) {
                if (filled.width <= THIN && filled.height >= SHORTEST) {
                    rules.add(new Rule(false, (float) filled.getCenterX(), filled.y, filled.y + filled.height));
                } else if (filled.height <= THIN && filled.width >= SHORTEST) {
                    rules.add(new Rule(true, (float) filled.getCenterY(), filled.x, filled.x + filled.width));
                }
            }
            endPath();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            strokePath();
        }

        @Override
        public void endPath() {
            path.clear();
            boxes.clear();
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

        private void addLine(Point2D.Float a, Point2D.Float b) {
            if (!boxes.isEmpty()) {
                boxes.getLast().add(b);
            }
            float width = Math.abs(a.x - b.x);
            float height = Math.abs(a.y - b.y);
            if (height < 1 && width >= SHORTEST) {
                path.add(new Rule(true, a.y, Math.min(a.x, b.x), Math.max(a.x, b.x)));
            } else if (width < 1 && height >= SHORTEST) {
                path.add(new Rule(false, a.x, Math.min(a.y, b.y), Math.max(a.y, b.y)));
            }
        }

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
