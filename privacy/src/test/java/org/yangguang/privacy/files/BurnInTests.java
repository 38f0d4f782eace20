package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BurnInTests {

    private static final Rectangle2D BOX = new Rectangle2D.Double(100, 200, 60, 20);

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_page_that_becomes_a_picture_has_its_boxes_where_they_were_however_it_is_turned(int rotation)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                drawing.setNonStrokingColor(1f, 0f, 0f);
                drawing.addRect(90, 190, 80, 40);
                drawing.fill();
            }
            page.setRotation(rotation);
            new PdfRedaction(document, PdfText.of(document), new BitSet()).burnIn(0, List.of(BOX));

            assertThat(page.getRotation()).isEqualTo(rotation);
            page.setRotation(0);
            BufferedImage upright = new PDFRenderer(document).renderImage(0);
            int height = upright.getHeight();
            assertThat(upright.getRGB(130, height - 210) & 0xFFFFFF).isZero();
            // Beside the box the page shows what it showed.
            assertThat(upright.getRGB(95, height - 225) & 0xFFFFFF).isEqualTo(0xFF0000);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }
}
