package org.yangguang.platform.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTests {

    private static ReadDocument paste(String html) {
        return switch (DocumentReader.paste(html)) {
            case Reading.Read(ReadDocument document) -> document;
            case Reading.Unreadable(String problem) -> throw new AssertionError(problem);
        };
    }

    @Test
    void what_a_word_processor_puts_on_the_clipboard_becomes_the_same_clean_text() {
        ReadDocument read = paste("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-parent:""}</style></head>
                <body lang=ZH-CN><!--StartFragment-->
                <p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt'>关于清明节放假的通知</span></b><o:p></o:p></p>
                <p class=MsoNormal style='text-indent:32.0pt'><span style='mso-hide:all;display:none'>隐藏</span><span lang=EN-US>4</span>月4日至6日放假，<b>请做好值班</b>。<o:p></o:p></p>
                <table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal>日期</p></td><td><p>值班</p></td></tr>
                <tr><td>4日</td><td>办公室</td></tr></table>
                <p class=MsoNormal align=right style='text-align:right'>沂水县人民政府办公室</p>
                <p class=MsoNormal align=right style='text-align:right'>2020年3月30日</p><!--EndFragment--></body></html>""");

        assertThat(read.title()).isEqualTo("关于清明节放假的通知");
        assertThat(read.issuers()).containsExactly("沂水县人民政府办公室");
        assertThat(read.body())
                .isEqualTo("<p>4月4日至6日放假，<strong>请做好值班</strong>。</p><table><tbody><tr><th scope=\"col\">日期</th>"
                        + "<th scope=\"col\">值班</th></tr><tr><td>4日</td><td>办公室</td></tr></tbody></table>");
    }

    @Test
    void nothing_that_runs_or_calls_home_is_kept() {
        ReadDocument read = paste(
                "<p>标题一则</p><p onclick=\"x()\">正文<script>alert(1)</script><a href=\"javascript:x()\">甲</a>"
                        + "<a href=\"https://a.example/\" onmouseover=\"x()\">乙</a><img src=\"https://track.example/1.gif\" onerror=\"x()\">。</p>"
                        + "<svg onload=\"x()\"><text>丙</text></svg><iframe src=\"https://b.example/\"></iframe><style>p{}</style>");

        assertThat(read.body()).isEqualTo("<p>正文甲<a href=\"https://a.example/\">乙</a>。</p>");
        assertThat(read.notes()).singleElement().asString().contains("粘贴不带图片");
    }
}
