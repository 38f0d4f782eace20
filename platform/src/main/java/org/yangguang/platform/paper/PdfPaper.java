package org.yangguang.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Draws an HTML document as a tagged PDF (PDF/UA) in the faces {@code Song} (400 and 700) and {@code Hei}. Only the
 * characters used are embedded.
 */
public final class PdfPaper {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /** Draws a page; its style is its own. */
    public static byte[] draw(Document page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> open("fonts/NotoSerifSC-Regular.ttf"), "Song", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("fonts/NotoSerifSC-Bold.ttf"), "Song", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> open("fonts/NotoSansSC-Medium.ttf"), "Hei", 400, FontStyle.NORMAL, true);
        // Everything is in the document; nothing is ever fetched.
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("drawing the PDF failed", e);
        }
        return bytes.toByteArray();
    }

    private static InputStream open(String resource) {
        InputStream stream = PdfPaper.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("resource missing: " + resource);
        }
        return stream;
    }
}
