package org.yangguang.platform.requests.papers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class FillingTests {

    private static final Values NOTHING = new Values(Map.of(), Map.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 100})
    void a_field_is_found_into_however_many_pieces_word_cuts_it(int length) {
        assertThat(filled(length, values("收件人", "张示例", "文号", "1号"), "致：{{收件人}}（{{ 文号 }}），{{收件人}}。"))
                .isEqualTo("致：张示例（1号），张示例。");
    }

    @Test
    void braces_of_a_chinese_keyboard_are_braces() {
        assertThat(filled(2, values("收件人", "张示例"), "｛｛收件人｝｝：")).isEqualTo("张示例：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{文号}}", "<w:t>&amp;</w:t>", "]]>&<'\"", "{{逐项：附件}}", "$1 \\2 \\", "💡𠮷", "{{收件人}}"})
    void what_a_value_holds_is_text_and_nothing_else(String hostile) {
        assertThat(filled(3, values("收件人", hostile, "文号", "不应出现"), "致{{收件人}}。")).isEqualTo("致" + hostile + "。");
    }

    @Test
    void characters_that_cannot_be_printed_are_left_out() {
        assertThat(filled(9, values("收件人", "张\u0000\u0008示\u202e\uffff例\ud800"), "{{收件人}}"))
                .isEqualTo("张示例");
    }

    @Test
    void lines_of_a_value_begin_as_paragraphs_do() {
        assertThat(filled(4, values("理由", "其一。\r\n其二。"), "理由：{{理由}}")).isEqualTo("理由：其一。\n　　其二。");
    }

    @Test
    void a_section_is_repeated_for_every_item_and_each_item_keeps_to_itself() {
        Values values = new Values(
                Map.of("文号", "1号"),
                Map.of("附件", List.of(Filling.item(1, "{{文号}}", Map.of()), Filling.item(2, "乙", Map.of("页数", "3")))));
        assertThat(filled(3, values, "{{逐项：附件}}", "{{序号}}.{{内容}} {{页数}} {{文号}}", "{{逐项完}}", "完"))
                .isEqualTo("1.{{文号}}  1号\n2.乙 3 1号\n完");
    }

    @Test
    void a_paragraph_asked_for_only_where_there_is_something_disappears_else() {
        String[] template = {"{{如有：办理经过}}", "经过：{{办理经过}}", "{{如有完}}", "{{如无：办理经过}}", "无经过", "{{如无完}}"};
        assertThat(filled(4, values("办理经过", "已补正"), template)).isEqualTo("经过：已补正");
        assertThat(filled(4, values("办理经过", " "), template)).isEqualTo("无经过");
        assertThat(filled(4, NOTHING, template)).isEqualTo("无经过");
    }

    @Test
    void sections_stand_within_sections() {
        Values values = new Values(
                Map.of(), Map.of("附件", List.of(Filling.item(1, "甲", Map.of()), Filling.item(2, "乙", Map.of()))));
        assertThat(filled(50, values, "{{如有：附件}}", "附件：", "{{逐项：附件}}", "{{内容}}", "{{逐项完}}", "{{如有完}}"))
                .isEqualTo("附件：\n甲\n乙");
    }

    @Test
    void sections_within_a_cell_of_a_table_are_repeated_there() {
        WordFile template = WordText.word("测试", List.of("| 附件 | {{逐项：附件}} \\ {{内容}} \\ {{逐项完}} |"));
        Values values = new Values(
                Map.of(), Map.of("附件", List.of(Filling.item(1, "甲", Map.of()), Filling.item(2, "乙", Map.of()))));
        assertThat(PaperPage.of(Filling.fill(template, values)).text()).contains("附件\n甲\n乙");
        assertThat(WordFile.read(Filling.fill(template, NOTHING).bytes())).isPresent();
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        WordFile template = WordFile.read(WordFiles.cut(3, List.of("{{收件人}}"))).orElseThrow();
        assertThat(Filling.fill(template, values("收件人", "张示例")).bytes())
                .isEqualTo(Filling.fill(template, values("收件人", "张示例")).bytes());
    }

    @Test
    void numbers_that_are_none_and_elements_without_end_do_no_harm() {
        byte[] odd = WordFiles.of(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("照样读");
            paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.TEN.pow(30));
        });
        assertThat(PaperPage.of(WordFile.read(odd).orElseThrow()).text()).isEqualTo("照样读");

        String deep = "<w:document xmlns:w=\"" + Ooxml.W + "\">" + "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)
                + "</w:document>";
        assertThatThrownBy(() -> Ooxml.parse(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void what_is_no_word_file_is_not_read() {
        assertThat(WordFile.read(new byte[0])).isEmpty();
        assertThat(WordFile.read("PK不是".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Values values(String... pairs) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return new Values(texts, Map.of());
    }

    private static String filled(int length, Values values, String... paragraphs) {
        WordFile template =
                WordFile.read(WordFiles.cut(length, List.of(paragraphs))).orElseThrow();
        // Through the file and back, as it is opened in Word.
        return PaperPage.of(
                        WordFile.read(Filling.fill(template, values).bytes()).orElseThrow())
                .text()
                .strip();
    }
}
