package org.yangguang.platform.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.paper.PdfPaper;

class PdfDocumentTests {

    private static final String SHEET = """
            <html lang="zh-CN"><head><title>通知</title><style>
            @page { size: A4; margin: 37mm 26mm 35mm 28mm }
            body { font: 16pt/28pt Song } p { margin: 0; text-indent: 2em }
            .mark, .number, h1 { text-align: center; text-indent: 0 } .mark { font-size: 30pt; line-height: 40pt } h1 { font: 22pt/32pt Hei }
            .right { text-align: right; padding-right: 2em } table { border-collapse: collapse; width: 100% } td { border: 1px solid }
            </style></head><body>
            <p class="mark">沂水县人民政府文件</p><p class="number">沂政发〔2020〕7号</p>
            <h1>沂水县人民政府<br/>关于印发沂水县农村饮水安全<br/>管理办法的通知</h1>
            <p style="text-indent:0">各乡镇人民政府，县政府各部门：</p>
            <p>现将《沂水县农村饮水安全管理办法》印发给你们，请结合本乡镇、本部门的实际情况，认真贯彻执行，并于年底前书面报告落实情况。</p>
            <p>一、总体要求</p><p>坚持以人民为中心，坚持问题导向。</p>
            <table><tr><td>乡镇</td><td>时限</td></tr><tr><td>沂水镇</td><td>六月底</td></tr></table>
            <p class="right">沂水县人民政府</p><p class="right">2020年3月5日</p><p>（此件公开发布）</p>
            </body></html>""";

    @Test
    void a_notice_as_pdf_is_read_like_the_same_as_word() {
        ReadDocument read = WordDocumentTests.read(PdfPaper.draw(Jsoup.parse(SHEET)));

        assertThat(read.title()).isEqualTo("沂水县人民政府关于印发沂水县农村饮水安全管理办法的通知");
        assertThat(read.number()).hasToString("沂政发〔2020〕7号");
        assertThat(read.issuers()).containsExactly("沂水县人民政府");
        assertThat(read.signedOn()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(read.disclosure()).isEqualTo("此件公开发布");
        assertThat(read.body())
                .isEqualTo("<p>各乡镇人民政府，县政府各部门：</p>"
                        + "<p>现将《沂水县农村饮水安全管理办法》印发给你们，请结合本乡镇、本部门的实际情况，认真贯彻执行，并于年底前书面报告落实情况。</p>"
                        + "<h2>一、总体要求</h2><p>坚持以人民为中心，坚持问题导向。</p>"
                        + "<table><tbody><tr><th scope=\"col\">乡镇</th><th scope=\"col\">时限</th></tr>"
                        + "<tr><td>沂水镇</td><td>六月底</td></tr></tbody></table>");
    }
}
