package org.yangguang.privacy.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;

/**
 * Numbers that were broken into several lines of a narrow column of a table. Reading line by line across the page tears
 * them; here each is followed to the next that stands right below it.
 */
final class PdfColumns extends PDFTextStripper {

    private static final int MOST_LINES = 4;
    /** Words of the other cells that may be drawn between two lines of one. */
    private static final int MOST_BETWEEN = 60;

    private static final int MOST_DIGITS = 19;
    private static final int FEWEST_DIGITS = 11;
    private static final float SAME_PLACE = 1.5f;
    private static final float LINES_APART = 2.2f;

    /** A digit, and the how manieth glyph of which page it is. */
    record Glyph(String character, int page, int number) {}

    /** A number put together again. */
    record Wrapped(List<Glyph> glyphs) {}

    private record Line(String text, List<Glyph> glyphs, float x, float y, float height) {}

    private final PrivacyScanner scanner = new PrivacyScanner();
    private final List<Line> lines = new ArrayList<>();
    private final IdentityHashMap<TextPosition, Integer> numbers = new IdentityHashMap<>();
    private int page = -1;
    private int glyph;

    private final StringBuilder text = new StringBuilder();
    private List<Glyph> glyphs = new ArrayList<>();
    private float x;
    private float y;
    private float height;

    PdfColumns() {
        setSortByPosition(false);
        setLineSeparator("\n");
    }

    @Override
    protected void startPage(PDPage page) {
        this.page++;
        numbers.clear();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyph = 0;
        super.processPage(page);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(matrix, font, code, displacement);
        glyph++;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        numbers.put(position, glyph);
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (glyphs.isEmpty()) {
                x = position.getXDirAdj();
                y = position.getYDirAdj();
                height = Math.max(position.getHeightDir(), position.getFontSizeInPt());
            }
            String character = String.valueOf(position.getUnicode());
            text.append(character);
            glyphs.add(new Glyph(character, page, numbers.getOrDefault(position, -1)));
        }
    }

    @Override
    protected void writeWordSeparator() {
        endLine();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!glyphs.isEmpty()) {
            lines.add(new Line(text.toString(), glyphs, x, y, height));
            text.setLength(0);
            glyphs = new ArrayList<>();
        }
    }

    /** The numbers, in the order of their first lines. */
    List<Wrapped> joined() {
        endLine();
        List<Wrapped> found = new ArrayList<>();
        BitSet used = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> number = used.get(i) ? List.of() : numberFrom(i);
            if (!number.isEmpty()) {
                List<Glyph> all = new ArrayList<>();
                number.forEach(line -> all.addAll(lines.get(line).glyphs()));
                number.forEach(used::set);
                found.add(new Wrapped(all));
            }
        }
        return found;
    }

    /** The lines of a number that begins with one and fills the column with all its lines but the last; empty if there is none. */
    private List<Integer> numberFrom(int first) {
        int width = lines.get(first).text().length();
        StringBuilder number = new StringBuilder();
        List<Integer> parts = new ArrayList<>();
        for (int i = first; i >= 0 && parts.size() < MOST_LINES; i = lineBelow(i)) {
            String line = lines.get(i).text();
            if (!isNumber(line) || line.length() > width || number.length() > MOST_DIGITS) {
                return List.of();
            }
            number.append(line);
            parts.add(i);
            if (parts.size() > 1 && number.length() >= FEWEST_DIGITS && isPersonal(number.toString())) {
                return parts;
            }
            if (line.length() < width) {
                return List.of();
            }
        }
        return List.of();
    }

    private int lineBelow(int upper) {
        for (int i = upper + 1; i < Math.min(lines.size(), upper + MOST_BETWEEN); i++) {
            if (isBelow(lines.get(upper), lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBelow(Line upper, Line lower) {
        float down = lower.y() - upper.y();
        return Math.abs(lower.x() - upper.x()) < SAME_PLACE && down > 0 && down < LINES_APART * upper.height();
    }

    private static boolean isNumber(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> (c >= '0' && c <= '9') || c == 'X' || c == 'x');
    }

    private boolean isPersonal(String number) {
        List<Finding> findings = scanner.scan(number);
        return findings.size() == 1 && findings.getFirst().text().length() == number.length();
    }
}
