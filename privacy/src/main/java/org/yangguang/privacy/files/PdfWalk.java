package org.yangguang.privacy.files;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks over the drawing instructions of a page in their order and tells of each glyph, in the order of {@link PdfText}, and each filled area. */
abstract class PdfWalk extends PDFGraphicsStreamEngine {

    private static final float ASCENT = 0.88f;
    private static final float DESCENT = -0.22f;

    private final List<Rectangle2D> path = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private int glyph;
    private int marks;
    /** Within the drawing of a Type 3 character, whose inside is no text of its own. */
    private int drawingCharacter;

    PdfWalk(PDPage page) {
        super(page);
    }

    /** A glyph and its box on the page. */
    abstract void glyph(int number, Rectangle2D box, PDFont font, Vector displacement);

    /** An area that hides what was drawn before it. */
    abstract void filled(Rectangle2D box);

    int glyphs() {
        return glyph;
    }

    boolean isDrawingCharacter() {
        return drawingCharacter > 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++marks > Limits.PAGE_MARKS) {
            throw new IOException("a page with more than " + Limits.PAGE_MARKS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        float width = displacement.getX() == 0 ? 1 : displacement.getX();
        Rectangle2D cell = new Rectangle2D.Float(
                Math.min(0, width), font.isVertical() ? -1 : DESCENT, Math.abs(width), ASCENT - DESCENT);
        glyph(glyph, matrix.createAffineTransform().createTransformedShape(cell).getBounds2D(), font, displacement);
        glyph++;
        drawingCharacter++;
        super.showGlyph(matrix, font, code, displacement);
        drawingCharacter--;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        box.add(p1);
        box.add(p2);
        box.add(p3);
        path.add(box);
        current = new Point2D.Float((float) p0.getX(), (float) p0.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.add(new Rectangle2D.Double(x, y, 0, 0));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        if (!path.isEmpty()) {
            path.getLast().add(current);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (getGraphicsState().getNonStrokeAlphaConstant() > 0.9 && isDark()) {
            path.forEach(this::filled);
        }
        path.clear();
    }

    private boolean isDark() throws IOException {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return ((rgb >> 16) & 0xFF) + ((rgb >> 8) & 0xFF) + (rgb & 0xFF) < 3 * 0x60;
        } catch (UnsupportedOperationException e) {
            // A pattern has no colour of its own and is no box.
            return false;
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void closePath() {}

    @Override
    public void strokePath() {
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
