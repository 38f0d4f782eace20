package org.yangguang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanHtmlTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p onclick='x()'>一</p> | <p>一</p>",
                "<script>alert(1)</script><p>一</p> | <p>一</p>",
                "<p style='color:red' class='MsoNormal'><span lang='EN-US'>一</span></p> | <p>一</p>",
                "<svg><script>alert(1)</script></svg><p>一</p> | <p>一</p>",
                "<p><a href='javascript:alert(1)'>一</a></p> | <p>一</p>",
                "<p><a href='//evil.example/x'>一</a></p> | <p>一</p>",
                "<p><a href='data:text/html,x'>一</a></p> | <p>一</p>",
                "<p><img src='https://evil.example/x.png' onerror='x()'>一</p> | <p>一</p>",
                "<iframe src='https://evil.example'></iframe>一 | <p>一</p>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math><p>一</p> | <p>一</p>",
                "<p><a href='/items/3'>一</a></p> | <p><a href=\"/items/3\">一</a></p>",
                "<p><img src='/items/3/files/1' alt='图'></p> | <p><img src=\"/items/3/files/1\" alt=\"图\"></p>",
                "<h1>一</h1><div>二</div> | <h2>一</h2><p>二</p>",
                "<div><p>一</p><p>二</p></div> | <p>一</p><p>二</p>",
                "一<br>二 | <p>一</p><p>二</p>",
                "<p>　　一&nbsp;</p><p>&nbsp;</p> | <p>一</p>",
                "<b>一</b> | <p><strong>一</strong></p>",
            })
    void nothing_stays_but_what_the_list_allows(String given, String clean) {
        assertThat(CleanHtml.of(given).text()).isEqualTo(clean);
    }

    @Test
    void a_table_gets_heads_and_keeps_joined_cells() {
        assertThat(CleanHtml.of("<table border=1><tr><td colspan=2>名称</td></tr><tr><td>一</td><td>二</td></tr></table>")
                        .text())
                .isEqualTo("<table><tbody><tr><th colspan=\"2\" scope=\"col\">名称</th></tr>"
                        + "<tr><td>一</td><td>二</td></tr></tbody></table>");
    }

    @Test
    void cleaning_again_changes_nothing() {
        CleanHtml once = CleanHtml.of("<h1>一、总则</h1><div>甲<p>乙</p></div><ul><li>丙<li>丁</ul><table><tr><td>戊</table>");

        assertThat(CleanHtml.of(once.text())).isEqualTo(once);
    }

    @Test
    void the_plain_text_has_a_line_for_each_block() {
        assertThat(CleanHtml.of("<h2>一</h2><p>二<br>三</p><table><tr><td>四</td><td>五</td></tr></table>")
                        .plain())
                .isEqualTo("一\n二\n三\n四\t五");
    }

    @Test
    void plain_text_becomes_paragraphs_and_cannot_become_markup() {
        assertThat(CleanHtml.ofText("一\n\n<script>二").text()).isEqualTo("<p>一</p><p>&lt;script&gt;二</p>");
    }

    @Test
    void a_table_of_ten_thousand_rows_is_cleaned_like_any_other() {
        String rows = "<tr><td>一</td><td>二</td></tr>".repeat(10_000);

        assertThatCode(() -> CleanHtml.of("<table>" + rows + "</table>")).doesNotThrowAnyException();
        assertThat(CleanHtml.of("<table>" + rows + "</table>").plain().lines()).hasSize(10_000);
    }

    @Test
    void of_deep_nesting_the_text_is_left() {
        assertThat(CleanHtml.of("<div>".repeat(3_000) + "一" + "</div>".repeat(3_000)))
                .isEqualTo(new CleanHtml("<p>一</p>"));
    }
}
