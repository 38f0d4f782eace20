package org.yangguang.platform.report.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.yangguang.platform.report.PublishedReport;

/**
 * The whole report as a tagged PDF (PDF/UA), drawn from the same templates as the page. Only the characters used are
 * embedded.
 */
final class PdfDocuments {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.yangguang.platform");

    private static final String STYLE = text("paper.css");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfDocuments() {}

    static byte[] report(PublishedReport report) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("report/form/paper.jte", Map.of("report", report), html);
        org.jsoup.nodes.Document page = Jsoup.parse(html.toString());
        page.head().appendElement("style").append(STYLE);
        return draw(page);
    }

    private static byte[] draw(org.jsoup.nodes.Document page) {
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
        InputStream stream = PdfDocuments.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("resource missing: " + resource);
        }
        return stream;
    }

    private static String text(String resource) {
        try (InputStream stream = open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
