package org.yangguang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTests {

    private final PrivacyScanner scanner = new PrivacyScanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            身份证号110101199003077758。             | ID_NUMBER | 110101199003077758 | 110***********7758
            身份证：110101 19900307 7758             | ID_NUMBER | 110101 19900307 7758 | 110*** ******** 7758
            身份证：110101-19900307-7758             | ID_NUMBER | 110101-19900307-7758 | 110***-********-7758
            身份证１１０１０１１９９００３０７７７５８ | ID_NUMBER | １１０１０１１９９００３０７７７５８ | １１０***********７７５８
            1 1 0 1 0 1 1 9 9 0 0 3 0 7 7 7 5 8      | ID_NUMBER | 1 1 0 1 0 1 1 9 9 0 0 3 0 7 7 7 5 8 | 1 1 0 * * * * * * * * * * * 7 7 5 8
            老证110101900307775是十五位              | ID_NUMBER | 110101900307775 | 110********7775
            电话13858123456                          | MOBILE | 13858123456 | 138****3456
            电话138-5812-3456                        | MOBILE | 138-5812-3456 | 138-****-3456
            电话+86 138 5812 3456                    | MOBILE | +86 138 5812 3456 | +86 1** **** 3456
            微信号13858123456                        | MOBILE | 13858123456 | 138****3456
            卡号6222 0212 0200 0000 001              | BANK_CARD | 6222 0212 0200 0000 001 | **** **** **** ***0 001
            护照E12345678                            | PASSPORT | E12345678 | E******78
            回乡证号码H12345678                      | PASSPORT | H12345678 | H******78
            持C12345678往来港澳通行证                | PASSPORT | C12345678 | C******78
            台胞证12345678                           | PASSPORT | 12345678 | 1*****78
            车牌浙A12345                             | PLATE | 浙A12345 | 浙A****5
            车牌浙A·D12345                           | PLATE | 浙A·D12345 | 浙A·*****5
            挂车浙A1234挂                            | PLATE | 浙A1234挂 | 浙A****挂
            邮箱wang_fang88@163.com。                | EMAIL | wang_fang88@163.com | w**********@163.com
            邮箱ｗａｎｇ＠１６３．ｃｏｍ              | EMAIL | ｗａｎｇ＠１６３．ｃｏｍ | ｗ***＠１６３．ｃｏｍ
            住宅电话：64012345                       | LANDLINE | 64012345 | ******45
            本人家庭电话0571-64012345                | LANDLINE | 0571-64012345 | ****-******45
            村民家中(0571)64012345                   | LANDLINE | (0571)64012345 | (****)******45
            """)
    void a_number_is_found_as_it_is_written_and_masked(String text, Kind kind, String found, String masked) {
        assertThat(scanner.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.text()).isEqualTo(found);
            assertThat(finding.masked()).isEqualTo(masked);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号110101199003077759校验码不符",
                "身份证号110101199013077758月份不对",
                "身份证号000101199003077758没有这个省",
                "1101011990030777580是十九位",
                "注册号330127600123456",
                "统一社会信用代码91330127MA2CH1YX3K",
                "文号青政土字〔2018〕27号",
                "金额13858123456.00元",
                "总投资13858123456元",
                "订单号13858123456",
                "http://www.qinghe.gov.cn/13858123456.html",
                "号码12345678901不是手机",
                "账号33050161742700000123",
                "订单号6222021202000000001",
                "卡号6222021202000000002校验位不对",
                "ISBN 978-7-5093-9876-1",
                "咨询电话：0571-64012345",
                "传真：0571-64012345",
                "青河县财政局办公室，电话0571-64012345",
                "联系人：小沈（县政务公开办公室），电话0571-64012345",
                "邮箱zwgk@qinghe.gov.cn",
                "举报邮箱：qh_jubao@163.com",
                "发票号码G12345678",
                "货号H12345678",
                "最新A12345号通知",
                "2020年11月23日15时10分至2020-12-31",
                "不动产权证号：浙（2019）青河县不动产权第0003127号",
            })
    void what_is_no_personal_number_stays(String text) {
        assertThat(scanner.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人在来信中说他的身份证号码是11010119900\n3077758，请予核对",
                "申请人在来信中说他的手机号码一直没有变还是138\n58123456，请予核对",
            })
    void a_number_goes_on_in_the_next_line_of_a_wrapped_text(String text) {
        assertThat(scanner.scan(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("\n"));
    }

    @org.junit.jupiter.api.Test
    void numbers_of_two_cells_are_not_read_as_one() {
        assertThat(scanner.scan("1101011990\t03077758\n138\t58123456")).isEmpty();
        assertThat(scanner.scan("1 张建国 男 110101199003077758 13858123456\n2 李桂英 女 110101199003077758 13958123456"))
                .filteredOn(finding -> finding.kind() == Kind.MOBILE)
                .extracting(Finding::text)
                .containsExactly("13858123456", "13958123456");
    }
}
