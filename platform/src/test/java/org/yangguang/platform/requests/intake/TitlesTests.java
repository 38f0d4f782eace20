package org.yangguang.platform.requests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    private final Titles titles = new Titles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            申请公开城北片区土地征收补偿安置方案全文       | 城北片区土地征收补偿安置方案全文
            本人依法申请公开：2023年预算。谢谢            | 2023年预算
            您好，我想了解小学招生片区                   | 小学招生片区
            请公开                                 | 政府信息公开申请
            """)
    void the_title_is_what_is_asked_for_without_the_words_around_it(String information, String title) {
        assertThat(titles.of(information)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"身份证11010519491231002X的低保档案", "电话13905391234登记的12345工单", "账号6222021234567890123的补贴"})
    void no_number_of_a_person_stands_in_a_title(String information) {
        assertThat(titles.of(information)).contains("×××").doesNotContainPattern("\\d{7}");
    }

    @ParameterizedTest
    @CsvSource("400")
    void a_long_wish_is_cut(int length) {
        assertThat(titles.of("字".repeat(length))).hasSize(60).endsWith("…");
    }
}
