package org.yangguang.platform.report.form;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.yangguang.platform.paper.PdfPaper;
import org.yangguang.platform.report.PublishedReport;

/** The whole report as PDF, drawn from the same templates as the page. */
final class PdfDocuments {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.yangguang.platform");

    private static final String STYLE = text("paper.css");

    private PdfDocuments() {}

    static byte[] report(PublishedReport report) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("report/form/paper.jte", Map.of("report", report), html);
        org.jsoup.nodes.Document page = Jsoup.parse(html.toString());
        page.head().appendElement("style").append(STYLE);
        return PdfPaper.draw(page);
    }

    private static String text(String resource) {
        try (InputStream stream = PdfDocuments.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
