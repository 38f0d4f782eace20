package org.yangguang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    private final PrivacyScanner scanner = new PrivacyScanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            申请人：张三，男           | 张三 | 张*
            姓名：欧阳建国             | 欧阳建国 | 欧***
            县长陈立新签发             | 陈立新 | 陈**
            举报人孙玉梅反映           | 孙玉梅 | 孙**
            赵小红同志：               | 赵小红 | 赵**
            阿依古丽·买买提到场        | 阿依古丽·买买提 | 阿*******
            收件人 李　明              | 李　明 | 李**
            """)
    void a_name_is_found_by_the_words_beside_it_and_keeps_its_family_name(String text, String found, String masked) {
        assertThat(scanner.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.NAME);
            assertThat(finding.text()).isEqualTo(found);
            assertThat(finding.masked()).isEqualTo(masked);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张主任说王副县长已经知道了",
                "李某某、王某与张女士到场",
                "高度重视安全生产，方便群众办事",
                "申请人应当提交材料，申请人全部同意",
                "青河县城关镇高山村",
                "时间：上午；地点：会议室；单位：万元",
                "黄河流域治理和江苏省经验",
            })
    void what_names_nobody_stays(String text) {
        assertThat(scanner.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            家住青河县城关镇高山村3组，             | 青河县城关镇高山村3组 | 青河县********
            住址：城关镇南门路15号                  | 城关镇南门路15号 | *********
            现住浙江省杭州市西湖区文三路478号3幢2单元501室。 | 浙江省杭州市西湖区文三路478号3幢2单元501室 | 浙江省杭州市西湖区****************
            户籍地：安徽省黄山市屯溪区前园北路27号  | 安徽省黄山市屯溪区前园北路27号 | 安徽省黄山市屯溪区*******
            户籍所在地：青河县清溪镇下坞村          | 青河县清溪镇下坞村 | 青河县******
            """)
    void an_address_is_found_down_to_the_door_group_or_village_and_keeps_the_county(
            String text, String found, String masked) {
        assertThat(scanner.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ADDRESS);
            assertThat(finding.text()).isEqualTo(found);
            assertThat(finding.masked()).isEqualTo(masked);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青河县人民政府办公室（地址：青河县人民路1号）",
                "办公地址：城关镇环城南路9号",
                "青河县石材厂，住所地：清溪镇创业路18号",
                "征收城关镇高山村3组集体土地",
                "第3单元的施工方案，第5号文件",
            })
    void addresses_of_offices_and_places_of_works_stay(String text) {
        assertThat(scanner.scan(text)).isEmpty();
    }

    @Test
    void a_name_once_found_is_found_everywhere() {
        assertThat(scanner.scan("申请人：裘千任，男。后来裘千任又来过，与裘千任谈了。"))
                .extracting(Finding::text)
                .containsExactly("裘千任", "裘千任", "裘千任");
    }

    @Test
    void a_masked_text_is_not_found_again() {
        String text = "申请人：张建国，身份证号110101199003077758，住青河县城关镇高山村3组，电话13858123456，邮箱wangfang@163.com，车牌浙A12345";
        StringBuilder masked = new StringBuilder(text);
        scanner.scan(text).forEach(finding -> masked.replace(finding.start(), finding.end(), finding.masked()));

        assertThat(scanner.scan(text)).hasSize(6);
        assertThat(scanner.scan(masked.toString())).isEmpty();
    }
}
