package org.yangguang.privacy.files;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text of a PDF in reading order, and for each character which glyph it came from: the how manieth that was drawn on
 * which page. A word of two characters in one glyph has the glyph twice.
 *
 * @param pages for each character its page, -1 where it came from no glyph
 * @param glyphs for each character the number of its glyph on that page
 * @param unreadable whether glyphs are drawn of which the file does not tell what letters they are
 */
@SuppressWarnings("ArrayRecordComponent") // two columns of one table, never compared
record PdfText(String text, int[] pages, int[] glyphs, boolean unreadable) {

    /** As many in a row may spell a name; one alone is an ornament before a line. */
    private static final int UNREADABLE_IN_A_ROW = 2;

    static PdfText of(PDDocument document) throws IOException {
        Reader reader = new Reader();
        reader.setSortByPosition(true);
        StringWriter text = new StringWriter();
        reader.writeText(document, text);
        PdfColumns columns = new PdfColumns();
        columns.writeText(document, text);
        return reader.result(columns.joined());
    }

    /** The pages, counted from 0, from which no character came. */
    BitSet pagesWithoutText(int count) {
        BitSet empty = new BitSet();
        empty.set(0, count);
        for (int i = 0; i < pages.length; i++) {
            if (pages[i] >= 0 && !Character.isWhitespace(text.charAt(i))) {
                empty.clear(pages[i]);
            }
        }
        return empty;
    }

    /** The glyphs behind the given characters, by page. */
    Map<Integer, BitSet> glyphsOf(BitSet characters) {
        Map<Integer, BitSet> found = new HashMap<>();
        for (int i = characters.nextSetBit(0); i >= 0 && i < pages.length; i = characters.nextSetBit(i + 1)) {
            if (pages[i] >= 0) {
                found.computeIfAbsent(pages[i], page -> new BitSet()).set(glyphs[i]);
            }
        }
        return found;
    }

    private static final class Reader extends PDFTextStripper {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> pages = new ArrayList<>();
        private final List<Integer> glyphs = new ArrayList<>();
        private final IdentityHashMap<TextPosition, Integer> numbers = new IdentityHashMap<>();
        private int page = -1;
        private int glyph;
        private int marks;
        private int unknownInARow;
        private boolean unreadable;

        Reader() {
            setLineSeparator("\n");
            setParagraphEnd("");
            setWordSeparator(" ");
            setPageEnd("\n");
        }

        @Override
        protected void startPage(PDPage page) {
            this.page++;
            glyph = 0;
            marks = 0;
            numbers.clear();
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            glyph = 0;
            super.processPage(page);
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
            super.showGlyph(matrix, font, code, displacement);
            unknownInARow = font.toUnicode(code) == null ? unknownInARow + 1 : 0;
            unreadable |= unknownInARow >= UNREADABLE_IN_A_ROW;
            glyph++;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            numbers.put(position, glyph);
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            // What the stripper normalises in a word may be longer than its glyphs; glyph by glyph nothing gets out of
            // step.
            for (TextPosition position : positions) {
                Integer number = numbers.get(position);
                String characters = position.getUnicode();
                add(
                        characters == null ? "" : Radicals.replaceIn(characters),
                        number == null ? -1 : page,
                        number == null ? 0 : number);
            }
        }

        @Override
        protected void writeWordSeparator() {
            add(getWordSeparator(), -1, 0);
        }

        @Override
        protected void writeLineSeparator() {
            add("\n", -1, 0);
        }

        @Override
        protected void writePageEnd() {
            add("\n", -1, 0);
        }

        @Override
        protected void writeString(String words) {
            add(words, -1, 0);
        }

        private void add(String characters, int page, int number) {
            text.append(characters);
            for (int i = 0; i < characters.length(); i++) {
                pages.add(page);
                glyphs.add(number);
            }
        }

        PdfText result(List<PdfColumns.Wrapped> wrapped) {
            for (PdfColumns.Wrapped number : wrapped) {
                add("\n", -1, 0);
                for (PdfColumns.Glyph part : number.glyphs()) {
                    add(part.character(), part.page(), part.number());
                }
            }
            return new PdfText(
                    text.toString(),
                    pages.stream().mapToInt(Integer::intValue).toArray(),
                    glyphs.stream().mapToInt(Integer::intValue).toArray(),
                    unreadable);
        }
    }
}
