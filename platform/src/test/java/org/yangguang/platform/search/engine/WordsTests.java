package org.yangguang.platform.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.platform.search.engine.Words.Reading;
import org.yangguang.platform.search.engine.Words.Term;

class WordsTests {

    private static Words read(String typed) {
        return ((Reading.Read) Words.read(typed)).words();
    }

    private static List<String> texts(String typed) {
        return read(typed).wanted().stream().map(Term::text).toList();
    }

    @Test
    void spaces_and_punctuation_part_words() {
        assertThat(texts("  公积金　提取、条件？ ")).containsExactly("公积金", "提取", "条件");
    }

    @Test
    void quotation_marks_of_any_kind_make_a_phrase() {
        assertThat(read("“征收与补偿” \"安置 房\"").wanted()).containsExactly(new Term("征收与补偿", true), new Term("安置 房", true));
    }

    @Test
    void a_minus_before_a_word_excludes_it_and_one_inside_does_not() {
        Words words = read("补贴 -农机 2020-2025");
        assertThat(words.unwanted()).containsExactly("农机");
        assertThat(words.wanted()).extracting(Term::text).containsExactly("补贴", "2020", "2025");
    }

    @Test
    void a_document_number_stays_together() {
        assertThat(texts("沂政发〔2020〕5号")).containsExactly("沂政发 2020 5号");
    }

    @Test
    void operators_between_words_are_left_out() {
        assertThat(texts("公积金 AND 提取 OR 贷款")).containsExactly("公积金", "提取", "贷款");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+-\"()*", "AND OR NOT", "-农机", "。，！", "\"\"", "\uD83D\uDE00", "~^:\\/[]{}"})
    void operators_alone_are_answered_with_what_to_do(String typed) {
        assertThat(Words.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Unusable.class,
                        unusable -> assertThat(unusable.message()).contains("请输入"));
    }

    @Test
    void ten_thousand_characters_are_refused_with_the_limit() {
        assertThat(Words.read("水".repeat(10_000))).isEqualTo(new Reading.Unusable("一次最多搜索100个字，现在是10000个字。请只留下最要紧的词。"));
    }

    @Test
    void nothing_typed_is_no_error() {
        assertThat(Words.read(" \u3000\t")).isInstanceOf(Reading.Nothing.class);
    }

    @Test
    void document_numbers_have_one_form() {
        for (String number : List.of(
                "沂政发〔2020〕5号", "沂政发[2020]5号", "沂政发（2020）05号", "沂政发【2020】第5号", "沂政發2020年5号", " 沂政发 ( 2020 ) 5 号 ")) {
            assertThat(NumberForm.of(number)).as(number).contains("沂政发2020#5");
        }
        assertThat(NumberForm.of("2020年工作要点")).isEmpty();
        assertThat(NumberForm.of("沂政发〔2020〕15号")).contains("沂政发2020#15");
    }
}
