package org.yangguang.privacy.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a word stands on the page, in tenths of a point. */
final class PdfPlaces {

    private PdfPlaces() {}

    static String of(byte[] pdf, String word) throws IOException {
        StringBuilder place = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    int at = text.indexOf(word);
                    if (at >= 0) {
                        place.append(Math.round(positions.get(at).getX() * 10) + ","
                                + Math.round(positions.get(at).getY() * 10));
                    }
                }
            }.getText(document);
        }
        return place.toString();
    }
}
