package org.yangguang.statute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002,身份证号应为18位，现在是17位",
        "'',身份证号应为18位，现在是0位",
        "1101051949123100A2,身份证号只能是数字，最后一位可以是X",
        "99010519491231002X,身份证号开头两位“99”不是省级行政区划代码，请核对",
        "110105194902310022,身份证号中的出生日期（19490231）不存在，请核对",
        "110105194912310021,身份证号的最后一位与前17位不符，请核对是否输错",
        "110105491331002,身份证号中的出生日期（19491331）不存在，请核对",
    })
    void a_number_that_cannot_exist_is_refused_with_what_to_do(String number, String problem) {
        assertThat(ResidentNumber.problem(number)).contains(problem);
        assertThat(ResidentNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "110105 19491231 002x", "１１０１０５１９４９１２３１００２X", "110105491231002"})
    void the_same_person_has_one_normal_number_however_it_was_typed(String typed) {
        assertThat(ResidentNumber.problem(typed)).isEmpty();
        assertThat(ResidentNumber.normal(typed)).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "9135010M000100Y4,统一社会信用代码应为18位，现在是16位",
        "91350100M000100Y4I,统一社会信用代码第18位“I”不是可用的数字或字母，请核对",
        "91350100M000100Y44,统一社会信用代码的最后一位与前17位不符，请核对是否输错",
    })
    void a_credit_code_that_cannot_exist_is_refused(String code, String problem) {
        assertThat(CreditCode.problem(code)).contains(problem);
    }

    @Test
    void a_credit_code_may_be_typed_in_small_letters_with_spaces() {
        assertThat(CreditCode.isValid("91350100 m000100y43")).isTrue();
        assertThat(CreditCode.normal("91350100 m000100y43")).isEqualTo("91350100M000100Y43");
    }
}
