package org.yangguang.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.yangguang.reader.PrintedForm.Box;

/**
 * Writes sample reports as PDF in the Song type that every Chinese viewer brings along, so that no font is needed here.
 * Content is written operator by operator, as printer drivers do.
 */
final class PdfFile {

    private static final float SIZE = 9;
    private static final float LEFT = 60;
    private static final float TOP = 790;
    private static final float BOTTOM = 60;
    private static final float WIDTH = 475;
    private static final float LINE = 14;
    private static final int CHARACTERS_A_LINE = 52;

    private final boolean ruled;
    private final PDDocument document = new PDDocument();
    private StringBuilder content = new StringBuilder();
    private float y = TOP;
    private int page;

    private PdfFile(boolean ruled) {
        this.ruled = ruled;
    }

    /**
     * @param ruled whether tables have lines
     */
    static byte[] write(SampleReport report, PrintedForm form, boolean ruled) {
        PdfFile file = new PdfFile(ruled);
        try (file.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ReportFiles.walk(report, form, file::paragraph, file::table);
            file.endPage();
            file.document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paragraph(String text) {
        String indented = "　　" + text;
        for (int i = 0; i < indented.length(); i += CHARACTERS_A_LINE) {
            reserve(LINE);
            y -= LINE;
            print(LEFT, y, indented.substring(i, Math.min(indented.length(), i + CHARACTERS_A_LINE)));
        }
    }

    private void table(List<List<Box>> rows) {
        int width = rows.getFirst().stream().mapToInt(Box::columnSpan).sum();
        float[] edges = edges(width);
        int[] open = new int[width];
        for (int i = 0; i < rows.size(); i++) {
            float height = height(rows.get(i), open, edges);
            reserve(height);
            row(rows.get(i), open, edges, height);
            y -= height;
        }
        y -= 4;
    }

    /** Table 三 has narrow columns for its headings, the others are even. */
    private static float[] edges(int columns) {
        float[] edges = new float[columns + 1];
        for (int i = 0; i <= columns; i++) {
            edges[i] = LEFT + WIDTH * i / columns;
        }
        if (columns == 10) {
            float[] shares = {0, .06f, .18f, .40f, .49f, .57f, .65f, .74f, .83f, .91f, 1};
            for (int i = 0; i <= columns; i++) {
                edges[i] = LEFT + WIDTH * shares[i];
            }
        }
        return edges;
    }

    private static float height(List<Box> row, int[] open, float[] edges) {
        int lines = 1;
        int column = 0;
        for (Box box : row) {
            while (column < open.length && open[column] > 0) {
                column++;
            }
            if (box.rowSpan() == 1) {
                lines = Math.max(
                        lines,
                        wrapped(box.text(), edges[column + box.columnSpan()] - edges[column])
                                .size());
            }
            column += box.columnSpan();
        }
        return lines * LINE + 4;
    }

    private void row(List<Box> row, int[] open, float[] edges, float height) {
        int next = 0;
        for (int column = 0; column < open.length; ) {
            if (open[column] > 0) {
                open[column]--;
                line(edges[column], y, edges[column], y - height);
                line(edges[column + 1], y, edges[column + 1], y - height);
                if (open[column] == 0) {
                    line(edges[column], y - height, edges[column + 1], y - height);
                }
                column++;
                continue;
            }
            Box box = row.get(next++);
            float right = edges[column + box.columnSpan()];
            line(edges[column], y, right, y);
            line(edges[column], y, edges[column], y - height);
            line(right, y, right, y - height);
            if (box.rowSpan() == 1) {
                line(edges[column], y - height, right, y - height);
            }
            float baseline = y - LINE + 2;
            for (String text : wrapped(box.text(), right - edges[column])) {
                print(edges[column] + 2, baseline, text);
                baseline -= LINE;
            }
            for (int c = column; c < column + box.columnSpan(); c++) {
                open[c] = box.rowSpan() - 1;
            }
            column += box.columnSpan();
        }
    }

    private static List<String> wrapped(String text, float width) {
        int fit = Math.max(1, (int) ((width - 4) / SIZE));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < text.length(); i += fit) {
            lines.add(text.substring(i, Math.min(text.length(), i + fit)));
        }
        return lines;
    }

    private void line(float x1, float y1, float x2, float y2) {
        if (ruled) {
            content.append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", x1, y1, x2, y2));
        }
    }

    private void print(float x, float baseline, String text) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.append(String.format(
                Locale.ROOT, "BT /F1 %.1f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n", SIZE, x, baseline, codes));
    }

    private void reserve(float height) {
        if (y - height < BOTTOM) {
            endPage();
        }
    }

    private void endPage() {
        print(LEFT + WIDTH / 2, 30, "- " + ++page + " -");
        PDPage paper = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), song());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        paper.setResources(resources);
        try {
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            paper.setContents(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(paper);
        content = new StringBuilder();
        y = TOP;
    }

    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        glyphs.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
