package org.yangguang.platform.notices;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.paper.PdfPaper;
import org.yangguang.platform.time.CivilTime;

/** Letters on paper, one after the other in one PDF, each on a page of its own with the address where an envelope's window is. */
final class LetterSheets {

    private static final String STYLE = """
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            body { font-family: Song; font-size: 16pt; line-height: 28pt; margin: 0; }
            .letter { page-break-before: always; }
            .letter:first-child { page-break-before: auto; }
            .to { height: 60pt; margin: 0 0 28pt; font-size: 14pt; }
            h1 { margin: 0 0 28pt; font-size: 22pt; line-height: 30pt; text-align: center; font-weight: normal; }
            .body { margin: 0 0 28pt; text-indent: 2em; word-wrap: break-word; }
            .end { margin: 0; text-align: right; }
            """;

    private LetterSheets() {}

    /** What stands on one sheet. */
    record Letter(Notice notice, Recipient recipient) {}

    /** @param from the organ in whose name they go out */
    static byte[] pdf(String from, List<Letter> letters) {
        Document html = Document.createShell("");
        html.children().attr("lang", "zh-CN");
        html.title("通知");
        for (String name : new String[] {"subject", "description"}) {
            html.head().appendElement("meta").attr("name", name).attr("content", "通知");
        }
        html.head().appendElement("style").append(STYLE);
        letters.forEach(letter -> add(html.body(), from, letter));
        return PdfPaper.draw(html);
    }

    private static void add(Element body, String from, Letter letter) {
        Element sheet = body.appendElement("div").addClass("letter");
        Recipient recipient = letter.recipient();
        String address = recipient.postalAddress();
        Element to = sheet.appendElement("p").addClass("to");
        to.appendText(address == null ? "（没有留下邮寄地址）" : address).appendElement("br");
        to.appendText(recipient.name() + "（收）");
        sheet.appendElement("h1").text(letter.notice().subject());
        sheet.appendElement("p").addClass("body").text(letter.notice().body());
        Element end = sheet.appendElement("p").addClass("end");
        end.appendText(from).appendElement("br");
        end.appendText(Wording.shortDay(CivilTime.dayOf(letter.notice().queuedAt())));
    }
}
