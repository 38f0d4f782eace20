package org.yangguang.privacy.files;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Vector;

/**
 * Writes the drawing instructions of a page anew without some of its glyphs; where one stood, the text moves on by its width,
 * so that all others stay in place. Forms that the page draws are rewritten in the same walk.
 */
final class PdfRewriting extends PdfWalk {

    private static final Set<String> SHOWING = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    private final PDDocument document;
    private final PDPage page;
    private final BitSet gone;
    /** One list of instructions for the page and each form that is being drawn. */
    private final Deque<List<Object>> written = new ArrayDeque<>();
    /** The glyphs of the string that is being shown. */
    private final List<Vector> shown = new ArrayList<>();

    private int firstShown;
    /** What becomes of the instruction that shows text. */
    private COSArray pieces = new COSArray();

    PdfRewriting(PDDocument document, PDPage page, BitSet gone) {
        super(page);
        this.document = document;
        this.page = page;
        this.gone = gone;
    }

    void run() throws IOException {
        written.push(new ArrayList<>());
        processPage(page);
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(written.pop());
        }
        page.setContents(contents);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (isDrawingCharacter()) {
            super.processOperator(operator, operands);
            return;
        }
        List<Object> out = written.element();
        boolean showing = SHOWING.contains(operator.getName());
        if (showing) {
            pieces = new COSArray();
        }
        super.processOperator(operator, operands);
        if (!showing) {
            operands.forEach(operand -> out.add(withoutHiddenWords(operand)));
            out.add(operator);
            return;
        }
        switch (operator.getName()) {
            case OperatorName.SHOW_TEXT_LINE -> out.add(Operator.getOperator(OperatorName.NEXT_LINE));
            case OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
                out.add(operands.get(0));
                out.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
                out.add(operands.get(1));
                out.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
                out.add(Operator.getOperator(OperatorName.NEXT_LINE));
            }
            default -> {}
        }
        out.add(pieces);
        out.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        for (COSBase piece : array) {
            if (piece instanceof COSString string) {
                showTextString(string.getBytes());
            } else {
                COSArray move = new COSArray();
                move.add(piece);
                super.showTextStrings(move);
                if (piece instanceof COSNumber) {
                    pieces.add(piece);
                }
            }
        }
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        shown.clear();
        firstShown = glyphs();
        super.showTextString(string);
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (font == null || gone.nextSetBit(firstShown) < 0 || gone.nextSetBit(firstShown) >= glyphs()) {
            pieces.add(new COSString(string));
            return;
        }
        cut(string, font, state);
    }

    /** Keeps the codes of the glyphs that stay and puts a move in the place of each other. */
    private void cut(byte[] string, PDFont font, PDTextState state) throws IOException {
        InputStream codes = new ByteArrayInputStream(string);
        int kept = 0;
        int at = 0;
        for (int i = 0; codes.available() > 0; i++) {
            int before = codes.available();
            int code = font.readCode(codes);
            int length = before - codes.available();
            if (gone.get(firstShown + i)) {
                keep(string, kept, at);
                Vector width = i < shown.size() ? shown.get(i) : new Vector(1, 0);
                float spacing = state.getCharacterSpacing() + (length == 1 && code == 32 ? state.getWordSpacing() : 0);
                float size = state.getFontSize() == 0 ? 1 : state.getFontSize();
                float advance = font.isVertical() ? width.getY() : width.getX();
                pieces.add(new COSFloat(-(advance + spacing / size) * 1000));
                kept = at + length;
            }
            at += length;
        }
        keep(string, kept, string.length);
    }

    private void keep(byte[] string, int from, int to) {
        if (to > from) {
            pieces.add(new COSString(java.util.Arrays.copyOfRange(string, from, to)));
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        written.push(new ArrayList<>());
        super.showForm(form);
        replace(form, written.pop());
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        written.push(new ArrayList<>());
        super.showTransparencyGroup(form);
        replace(form, written.pop());
    }

    private static void replace(PDFormXObject form, List<Object> instructions) throws IOException {
        form.getCOSObject().removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(instructions);
        }
    }

    /** The words that a reader program would copy or speak instead of the glyphs. */
    private static COSBase withoutHiddenWords(COSBase operand) {
        if (operand instanceof COSDictionary dictionary) {
            PdfExtras.SPOKEN.forEach(dictionary::removeItem);
        }
        return operand;
    }

    @Override
    void glyph(int number, Rectangle2D box, PDFont font, Vector displacement) {
        shown.add(displacement);
    }

    @Override
    void filled(Rectangle2D box) {}
}
