package org.yangguang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "沂政发〔2020〕5号",
                "沂政发[2020]5号",
                "沂政发［2020］5号",
                "沂政发【2020】5号",
                "沂政发(2020)5号",
                "沂政发（2020）5号",
                "沂政发〖2020〗5号",
                " 沂政发 〔２０２０〕 第０5 号 ",
            })
    void a_number_is_one_thing_however_its_brackets_are_typed(String typed) {
        assertThat(DocumentNumber.parse(typed)).map(DocumentNumber::text).contains("沂政发〔2020〕5号");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "沂水县人民政府令第12号, 沂水县人民政府令第12号",
        "沂水县人民政府令 第 012 号, 沂水县人民政府令第12号",
        "沂政办字[2019]106号, 沂政办字〔2019〕106号",
    })
    void orders_are_numbered_without_a_year(String typed, String normal) {
        assertThat(DocumentNumber.parse(typed)).map(DocumentNumber::text).contains(normal);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "2020年5号", "沂政发〔20〕5号", "沂政发〔2020〕号", "沂政发〔2020〕0号", "沂政发〔2020〕5", "〔2020〕5号"})
    void what_is_no_number_is_not_read_as_one(String typed) {
        assertThat(DocumentNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_number_is_found_in_a_running_text() {
        assertThat(DocumentNumber.findIn("沂水县人民政府文件\n沂政发［2020］5号\n关于印发办法的通知"))
                .map(DocumentNumber::text)
                .contains("沂政发〔2020〕5号");
    }

    @Test
    void only_the_normal_form_is_a_number() {
        assertThatThrownBy(() -> new DocumentNumber("沂政发[2020]5号")).hasMessageContaining("沂政发[2020]5号");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "关于印发《沂水县…办法》的通知, NOTICE",
        "关于加强耕地保护的意见（试行）, OPINION",
        "沂水县人民政府令, ORDER",
        "关于请求批准规划的请示, REQUEST",
    })
    void a_title_names_the_kind_of_document(String title, DocumentKind kind) {
        assertThat(DocumentKind.ofTitle(title)).contains(kind);
    }
}
