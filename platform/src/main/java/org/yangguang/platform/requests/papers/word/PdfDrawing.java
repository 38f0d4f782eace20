package org.yangguang.platform.requests.papers.word;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yangguang.platform.paper.PdfPaper;
import org.yangguang.platform.requests.papers.word.PaperPage.Cell;
import org.yangguang.platform.requests.papers.word.PaperPage.Grid;
import org.yangguang.platform.requests.papers.word.PaperPage.Line;
import org.yangguang.platform.requests.papers.word.PaperPage.Part;

/** Draws a page as PDF in the proportions of GB/T 9704. */
final class PdfDrawing {

    /** 225 mm over 22 lines. */
    private static final double LINE = 29;

    private static final String STYLE = """
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            @page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt Song; padding-right: 14pt; padding-bottom: 12mm; } }
            @page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt Song; padding-left: 14pt; padding-bottom: 12mm; } }
            body { margin: 0; font: 16pt/29pt Song; color: #000; }
            p, h1, h2 { margin: 0; font-weight: normal; white-space: pre-wrap; }
            h2 { page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            td { padding: 4pt 5pt; border: 0.75pt solid #000; vertical-align: middle; }
            """;

    private PdfDrawing() {}

    static byte[] draw(PaperPage page) {
        Document html = Document.createShell("");
        html.children().attr("lang", "zh-CN");
        html.title(page.title());
        for (String name : new String[] {"subject", "description"}) {
            html.head().appendElement("meta").attr("name", name).attr("content", page.title());
        }
        html.head().appendElement("style").append(STYLE);
        for (PaperPage.Block block : page.blocks()) {
            switch (block) {
                case Line line -> add(html.body(), line, false);
                case Grid grid -> add(html.body(), grid);
            }
        }
        return PdfPaper.draw(html);
    }

    private static void add(Element parent, Line line, boolean inTable) {
        Element element = parent.appendElement(line.level() == 0 ? "h1" : line.level() < 9 ? "h2" : "p");
        double height = inTable ? line.size() * 1.5 : Math.max(LINE, line.size() * 1.4);
        element.attr(
                "style",
                "text-align:%s;text-indent:%spt;margin:%spt %spt %spt %spt;line-height:%spt;font-size:%spt;%s%s"
                        .formatted(
                                line.align().name().toLowerCase(Locale.ROOT),
                                number(line.firstLine()),
                                number(line.before()),
                                number(line.right()),
                                number(line.after()),
                                number(line.left()),
                                number(height),
                                number(line.size()),
                                line.rule() == null
                                        ? ""
                                        : "padding-bottom:8pt;border-bottom:2pt solid #" + line.rule() + ";",
                                line.breakBefore() ? "page-break-before:always;" : ""));
        // An empty paragraph is as high as a full one.
        if (line.isEmpty()) {
            element.text("\u00a0");
        }
        line.parts().forEach(part -> add(element, part));
    }

    private static void add(Element line, Part part) {
        Element span = line.appendElement("span")
                .attr(
                        "style",
                        "font-size:%spt;%s%s%s%s"
                                .formatted(
                                        number(part.size()),
                                        part.black() ? "font-family:Hei,Song;" : "",
                                        part.bold() && !part.black() ? "font-weight:bold;" : "",
                                        part.underlined() ? "text-decoration:underline;" : "",
                                        part.colour() == null ? "" : "color:#" + part.colour() + ";"));
        String[] lines = part.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                span.appendElement("br");
            }
            span.appendText(lines[i]);
        }
    }

    private static void add(Element parent, Grid grid) {
        Element table = parent.appendElement("table");
        Element columns = table.appendElement("colgroup");
        grid.widths().forEach(width -> columns.appendElement("col").attr("style", "width:" + number(width) + "%"));
        Element body = table.appendElement("tbody");
        for (var row : grid.rows()) {
            Element tr = body.appendElement("tr");
            for (Cell cell : row) {
                Element td = tr.appendElement("td");
                if (cell.span() > 1) {
                    td.attr("colspan", Integer.toString(cell.span()));
                }
                cell.lines().forEach(line -> add(td, line, true));
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
