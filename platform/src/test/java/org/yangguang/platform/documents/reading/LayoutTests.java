package org.yangguang.platform.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.platform.documents.DocumentKind;

/** Documents as lines of text: nothing is known of how they are set, only what they say and in which order. */
class LayoutTests {

    private static ReadDocument read(String... lines) {
        return WordDocumentTests.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "沂政办发〔2020〕12号, 沂政办发〔2020〕12号",
        "沂政办发［2020］12号, 沂政办发〔2020〕12号",
        "沂政办字 (2020) 3 号, 沂政办字〔2020〕3号",
        "沂教函〔2020〕第5号　签发人：王某某, 沂教函〔2020〕5号",
    })
    void a_number_above_the_title_is_read_whatever_its_brackets(String line, String number) {
        ReadDocument read = read("沂水县人民政府办公室文件", line, "关于做好防汛工作的通知", "各乡镇人民政府：", "做好防汛工作。");

        assertThat(read.number()).hasToString(number);
        assertThat(read.issuers()).containsExactly("沂水县人民政府办公室");
        assertThat(read.title()).isEqualTo("关于做好防汛工作的通知");
    }

    @Test
    void a_number_that_a_sentence_cites_is_not_the_documents_own() {
        ReadDocument read = read("关于废止部分文件的决定", "根据省政府规定，现废止沂政发〔2011〕3号文件。");

        assertThat(read.number()).isNull();
        assertThat(read.title()).isEqualTo("关于废止部分文件的决定");
        assertThat(read.body()).isEqualTo("<p>根据省政府规定，现废止沂政发〔2011〕3号文件。</p>");
    }

    @Test
    void an_order_has_its_number_below_the_title() {
        ReadDocument read = read("沂水县人民政府令", "第12号", "《沂水县户外广告管理办法》已经通过，现予公布。", "县长 李某某", "2020年6月1日");

        assertThat(read.number()).hasToString("沂水县人民政府令第12号");
        assertThat(read.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(read.signedOn()).isEqualTo(LocalDate.of(2020, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2020年3月5日, 2020-03-05",
        "二〇二〇年三月五日, 2020-03-05",
        "二○一九年十二月三十一日, 2019-12-31",
        "二零二一年十月二十日, 2021-10-20",
        "2020 年 11 月 30 日, 2020-11-30",
    })
    void the_date_under_the_signature_is_read_in_figures_and_in_words(String line, LocalDate date) {
        ReadDocument read = read("关于表彰先进的通报", "现予通报表扬。", "沂水县教育和体育局", line);

        assertThat(read.signedOn()).isEqualTo(date);
        assertThat(read.issuers()).containsExactly("沂水县教育和体育局");
        assertThat(read.body()).isEqualTo("<p>现予通报表扬。</p>");
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        assertThat(read("关于表彰先进的通报", "现予通报表扬。", "沂水县教育局", "2020年2月30日").signedOn())
                .isNull();
    }

    @Test
    void organs_that_issue_together_are_all_read() {
        ReadDocument read = read("关于联合检查的通知", "开展联合检查。", "沂水县公安局 沂水县市场监督管理局", "沂水县应急管理局", "2020年7月1日");

        assertThat(read.issuers()).containsExactly("沂水县公安局", "沂水县市场监督管理局", "沂水县应急管理局");
    }

    @ParameterizedTest
    @CsvSource({
        "关于印发方案的通知, NOTICE",
        "关于同意设立工业园的批复, REPLY",
        "关于2020年预算执行情况的报告, REPORT",
        "关于征求意见的函, LETTER",
        "禁牧令, ORDER",
        "县政府第十二次常务会议纪要, MINUTES",
        "关于加强消防工作的意见（试行）, OPINION",
        "沂水县2020年国民经济和社会发展统计公报, COMMUNIQUE",
        "沂水县养犬管理办法,",
    })
    void the_last_word_of_a_title_tells_the_kind(String title, DocumentKind kind) {
        assertThat(read(title, "正文。").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"此件公开发布", "（此件主动公开）", "(此件依申请公开)", "（此件不予公开）"})
    void the_note_on_disclosure_is_read(String note) {
        ReadDocument read = read("关于放假的通知", "放假三天。", "沂水县人民政府办公室", "2020年9月25日", note);

        assertThat(read.disclosure()).isEqualTo(note.replaceAll("[（()）]", ""));
        assertThat(read.signedOn()).isEqualTo(LocalDate.of(2020, 9, 25));
    }

    @Test
    void a_title_of_two_lines_is_one_title() {
        assertThat(read("沂水县人民政府办公室关于印发沂水县2020年", "城镇老旧小区改造实施方案的通知", "各有关单位：", "请遵照执行。")
                        .title())
                .isEqualTo("沂水县人民政府办公室关于印发沂水县2020年城镇老旧小区改造实施方案的通知");
    }

    @Test
    void subject_words_and_copies_are_no_part_of_the_text() {
        ReadDocument read = read(
                "关于秋收的通知", "抓好秋收。", "沂水县农业农村局", "2020年9月1日", "主题词：农业 秋收 通知", "抄送：县委办公室。", "沂水县农业农村局办公室 2020年9月1日印发");

        assertThat(read.subjectWords()).containsExactly("农业", "秋收", "通知");
        assertThat(read.body()).isEqualTo("<p>抓好秋收。</p>");
    }

    @Test
    void levels_that_a_document_does_not_use_leave_no_gap_between_headings() {
        ReadDocument read = read("实施方案", "一、目标", "完成改造。", "1.道路", "改造三条。", "2.管网", "改造五处。");

        assertThat(read.body())
                .isEqualTo("<h2>一、目标</h2><p>完成改造。</p><h3>1.道路</h3><p>改造三条。</p><h3>2.管网</h3><p>改造五处。</p>");
    }

    @Test
    void items_of_a_list_are_no_headings() {
        assertThat(read("关于报名的公告", "需要提交：", "（1）身份证", "（2）照片", "（3）报名表").body()).doesNotContain("<h");
    }

    @Test
    void a_plain_news_item_has_a_title_and_text_and_nothing_else() {
        ReadDocument read = read("我县召开防汛工作会议", "7月3日上午，我县召开防汛工作会议，部署下一步工作。", "会议强调，要压实责任。");

        assertThat(read.title()).isEqualTo("我县召开防汛工作会议");
        assertThat(read.number()).isNull();
        assertThat(read.signedOn()).isNull();
        assertThat(read.issuers()).isEmpty();
        assertThat(read.body()).startsWith("<p>7月3日上午，").endsWith("<p>会议强调，要压实责任。</p>");
    }

    @Test
    void a_file_that_is_none_of_the_kinds_is_refused_with_a_sentence() {
        assertThat(DocumentReader.read("Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        refused -> assertThat(refused.problem()).isNotBlank());
    }
}
